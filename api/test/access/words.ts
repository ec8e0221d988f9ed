import { read, utils } from '@e965/xlsx'
import { extractText, getDocumentProxy } from 'unpdf'

/** What an answer says to who opens it: a document and a spreadsheet are packed, and show no word of
 *  theirs in their bytes. */
export async function wordsOf(bytes: Buffer): Promise<string> {
  const begin = bytes.subarray(0, 4).toString('latin1')
  if (begin === '%PDF') {
    const document = await getDocumentProxy(new Uint8Array(bytes))
    return (await extractText(document, { mergePages: true })).text
  }
  if (!begin.startsWith('PK')) return bytes.toString('utf8')
  const { Sheets } = read(bytes, { type: 'buffer' })
  return Object.values(Sheets)
    .map((sheet) => utils.sheet_to_csv(sheet))
    .join('\n')
}

/** @returns whether the words hold this name, and not only a longer one that begins or ends with it */
export function areOf(words: string, name: string): boolean {
  const [before, after] = [/[\w-]$/, /^[\w-]/]
  const parts = words.split(name)
  return parts.slice(1).some((rest, at) => !before.test(parts[at] ?? '') && !after.test(rest))
}
