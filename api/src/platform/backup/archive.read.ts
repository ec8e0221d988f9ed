import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Decrypter } from 'age-encryption'
import type { Extract } from 'tar-stream'
import { extract } from 'tar-stream'
import { Refusal } from '../database/refusal.ts'
import type { Entry } from './archive.entry.ts'
import { demandWhole } from './archive.whole.ts'
import type { FileEntry, Header, Manifest, Part, Seal } from './manifest.ts'
import { HEADER_NAME, MANIFEST_NAME, parseHeader, parseManifest, parseSeal } from './manifest.ts'

export interface Reading {
  readonly path: string
  readonly identity: Decrypter
  readonly part: Part
  /** An empty folder beside the one that is restored. */
  readonly into: string
}

/** A backup that was read to its end and is whole. */
export interface Unpacked {
  readonly manifest: Manifest
  /** What was signed, to the byte. */
  readonly signed: Buffer
  readonly seal: Seal
}

/**
 * Unpacks a backup beside what it is for. Age answers for every piece of it, the last one too; what
 * came out is then compared with the manifest, file by file.
 * @throws Refusal when it is cut short, altered, of another part, or for another key
 */
export async function unpackArchive(reading: Reading): Promise<Unpacked> {
  try {
    return await unpack(reading)
  } catch (error) {
    if (error instanceof Refusal || 'syscall' in (error as object)) throw error
    throw new Refusal(whyNot(reading.path, error as Error), { cause: error })
  }
}

function whyNot(path: string, { message }: Error): string {
  const name = basename(path)
  if (message.includes('no identity matched')) {
    return `${name} was encrypted to another key than this one. Nothing was restored.`
  }
  return `${name} is cut short, was altered, or is no backup. Nothing was restored.`
}

async function unpack({ path, identity, part, into }: Reading): Promise<Unpacked> {
  const cipher = Readable.toWeb(createReadStream(path)) as ReadableStream
  const plain = Readable.fromWeb((await identity.decrypt(cipher)) as WebStream)
  const tar = extract()
  const read = pipeline(plain, createGunzip(), tar)
  try {
    const [unpacked] = await Promise.all([takeEntries(tar, part, into), read])
    return unpacked
  } catch (error) {
    // Of two that fail, the first in the stream says why.
    await read.catch((first: Error) => Promise.reject(error instanceof Refusal ? error : first))
    throw error
  }
}

type WebStream = Parameters<typeof Readable.fromWeb>[0]

interface Found {
  header?: Header
  folders: string[]
  files: FileEntry[]
  /** From the manifest on. */
  last: Buffer[]
}

async function takeEntries(tar: Extract, part: Part, into: string): Promise<Unpacked> {
  const found: Found = { folders: [], files: [], last: [] }
  for await (const entry of tar as AsyncIterable<Entry>) {
    if (found.header) await takeEntry(found, entry, into)
    else found.header = demandPart(entry.header.name, await buffer(entry), part)
  }
  const [signed, seal, ...more] = found.last
  if (!signed || !seal || more.length > 0) throw new Error('no manifest')
  const manifest = parseManifest(signed)
  demandWhole(manifest, found)
  return { manifest, signed, seal: parseSeal(seal) }
}

async function takeEntry(found: Found, entry: Entry, into: string) {
  const { name, type } = entry.header
  if (found.last.length > 0 || name === MANIFEST_NAME) found.last.push(await buffer(entry))
  else if (type === 'directory') found.folders.push(await makeFolder(entry, into))
  else found.files.push(await writeFile(entry, into))
}

function demandPart(name: string, bytes: Buffer, part: Part): Header {
  if (name !== HEADER_NAME) throw new Error('no header')
  const header = parseHeader(bytes)
  if (header.part === part) return header
  const [is, not] =
    part === 'keys' ? ['the database', 'the key store'] : ['the key store', 'the database']
  throw new Refusal(`That is a backup of ${is}, not of ${not}. Nothing was restored.`)
}

async function makeFolder(entry: Entry, into: string): Promise<string> {
  entry.resume()
  const name = safeName(entry.header.name)
  await mkdir(join(into, name), { recursive: true, mode: 0o700 })
  return name
}

async function writeFile(entry: Entry, into: string): Promise<FileEntry> {
  if (entry.header.type !== 'file') throw new Error('neither file nor folder')
  const name = safeName(entry.header.name)
  const path = join(into, name)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const hash = createHash('sha256')
  const handle = await open(path, 'wx', 0o600)
  let size = 0
  try {
    for await (const chunk of entry) {
      hash.update(chunk)
      size += chunk.length
      await handle.writeFile(chunk)
    }
  } finally {
    await handle.close()
  }
  return { name, size, sha256: hash.digest('hex') }
}

/** A name that leads out of the folder is nobody's backup. */
function safeName(name: string): string {
  const parts = name.replace(/\/$/, '').split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) {
    throw new Error('a name that leads elsewhere')
  }
  return parts.join('/')
}
