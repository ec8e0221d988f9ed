const caseNumber = /(?<![\p{L}\p{N}])(?:\p{L}{2,8}-|stap ?)\d{3,6}(?!\d)/iu

/** A text to compare names by: without accents and capitals, its words apart by one space. */
const plain = (text: string) =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()} `

/** Whether a text has the number of a case in it, whether or not there is such a case. */
export const namesCaseNumber = (text: string): boolean => caseNumber.test(text.normalize('NFKC'))

/** Whether one of these names stands in a text, as whole words. */
export function namesOneOf(text: string, names: readonly string[]): boolean {
  const words = plain(text)
  return names.map(plain).some((name) => name.length > 2 && words.includes(name))
}
