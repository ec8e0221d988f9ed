/** What a sender may give: what becomes a picture that only shows. */
export type Given = 'pdf' | 'jpeg' | 'png' | 'webp'

const ascii = (bytes: Uint8Array, from: number, until: number) =>
  Buffer.from(bytes.subarray(from, until)).toString('latin1')

const signatures: readonly [Given | 'heic', (bytes: Uint8Array) => boolean][] = [
  ['pdf', (bytes) => ascii(bytes, 0, 5) === '%PDF-'],
  ['jpeg', (bytes) => ascii(bytes, 0, 3) === '\xff\xd8\xff'],
  ['png', (bytes) => ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n'],
  ['webp', (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP'],
  ['heic', (bytes) => /^ftyp(hei[cxms]|hev[cx]|mif1|msf1)$/.test(ascii(bytes, 4, 12))],
]

// In a picture none of these stands by chance: it is a second file, for whoever reads it as that.
const secondFile = /<(script|html|svg|!doctype|\?php|iframe)|%PDF-/i

/** Reads from the bytes what a file is, whatever its sender calls it.
 *  @returns `ambiguous` for a picture that is something else as well; undefined for anything else */
export function kindOfFile(bytes: Uint8Array): Given | 'heic' | 'ambiguous' | undefined {
  const kind = signatures.find(([, fits]) => fits(bytes))?.[0]
  if (kind === undefined || kind === 'pdf' || kind === 'heic') return kind
  return secondFile.test(Buffer.from(bytes).toString('latin1')) ? 'ambiguous' : kind
}
