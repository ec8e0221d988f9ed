import { Type } from 'typebox'
import { Compile } from 'typebox/compile'

/** The two parts of a backup: apart, so that neither alone reads a name. */
export type Part = 'database' | 'keys'

/** What stands first in a backup, in the clear only for who can open it. */
export interface Header {
  readonly format: 1
  readonly part: Part
  readonly madeAt: string
  readonly stapteam: string
}

/** A file of a backup, by its path below the data folder. */
export interface FileEntry {
  readonly name: string
  readonly size: number
  readonly sha256: string
}

/** What stands last: everything before it, to be compared before anything is restored. */
export interface Manifest extends Header {
  readonly folders: readonly string[]
  readonly files: readonly FileEntry[]
  /** Of a database: which PostgreSQL, and where in its log the copy begins and ends. */
  readonly facts: Readonly<Record<string, string>>
}

/** Who made a backup: age proves that nobody changed it, and not who wrote it. */
export interface Seal {
  readonly fingerprint: string
  readonly signature: string
}

export const HEADER_NAME = 'stapteam-backup.json'
export const MANIFEST_NAME = 'manifest.json'
export const SEAL_NAME = 'manifest.seal.json'

const header = {
  format: Type.Literal(1),
  part: Type.Union([Type.Literal('database'), Type.Literal('keys')]),
  madeAt: Type.String({ pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$` }),
  stapteam: Type.String(),
}
const file = Type.Object({
  name: Type.String(),
  size: Type.Integer({ minimum: 0 }),
  sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
})
const headerShape = Compile(Type.Object(header))
const manifestShape = Compile(
  Type.Object({
    ...header,
    folders: Type.Array(Type.String()),
    files: Type.Array(file),
    facts: Type.Record(Type.String(), Type.String()),
  }),
)
const sealShape = Compile(Type.Object({ fingerprint: Type.String(), signature: Type.String() }))

/** @throws SyntaxError or an error of the shape: the reader says that the backup is not whole */
export const parseHeader = (bytes: Buffer): Header => headerShape.Parse(JSON.parse(String(bytes)))
export const parseManifest = (bytes: Buffer): Manifest =>
  manifestShape.Parse(JSON.parse(String(bytes)))
export const parseSeal = (bytes: Buffer): Seal => sealShape.Parse(JSON.parse(String(bytes)))
