// More than two hundred pages: past that a document takes too long to be made while others wait.
const largestLetters = 600_000

type Decoded =
  | { text: string }
  | { refused: 'empty' | 'not-text' | 'unknown-encoding' | 'too-long' }

// PDF, zip (DOCX, ODT), the old Office, RTF: a document is no text, whatever letters are in it.
const containers = ['%PDF-', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf']
// Bytes that Windows-1252 gives no letter, and those that no text has.
const noLetters = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
const isNoLetter = (byte: number) =>
  byte < 0x09 || (byte > 0x0d && byte < 0x20) || noLetters.has(byte)

/** Reads bytes as text: UTF-8, UTF-16 that says so, and what Windows wrote before. What cannot be read for
 *  certain is refused, since a letter that is read wrongly would not be found when it has to go. */
export function decode(bytes: Uint8Array): Decoded {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (containers.some((one) => start.startsWith(one))) return { refused: 'not-text' }
  const read = lettersOf(bytes)
  if (read === undefined) return { refused: 'unknown-encoding' }
  if (read.includes('\u0000')) return { refused: 'not-text' }
  const text = tidy(read)
  if (text.trim() === '') return { refused: 'empty' }
  return text.length > largestLetters ? { refused: 'too-long' } : { text }
}

function lettersOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return strict('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return strict('utf-16be', bytes)
  const utf8 = strict('utf-8', bytes)
  if (utf8 !== undefined) return utf8
  return bytes.some(isNoLetter) ? undefined : strict('windows-1252', bytes)
}

function strict(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** One way to write each letter, one way to end a line, and nothing that is not seen: soft hyphens and signs
 *  without width would let words stand that a search does not find. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Co}]/gu, '')
