import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Checkpoint } from './checkpoint.ts'

const line = Compile(
  Type.Object({
    programmeId: Type.String(),
    sequence: Type.Integer({ minimum: 1 }),
    signedAt: Type.String({ pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$` }),
    keyFingerprint: Type.String(),
    head: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    signature: Type.String(),
  }),
)

/** A checkpoint as one line of JSON: head in hex, signature in base64. */
export function writeLine({ head, signature, ...rest }: Checkpoint): string {
  const text = { head: head.toString('hex'), signature: signature.toString('base64') }
  return `${JSON.stringify({ ...rest, ...text })}\n`
}

/** @returns undefined when it is no such line */
export function readLine(text: string): Checkpoint | undefined {
  const found = parse(text)
  if (!line.Check(found)) return undefined
  const signedAt = new Date(found.signedAt)
  if (Number.isNaN(signedAt.getTime())) return undefined
  const head = Buffer.from(found.head, 'hex')
  return { ...found, signedAt, head, signature: Buffer.from(found.signature, 'base64') }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
