import { TypeOverrides, types } from 'pg'

const asWritten = (text: string) => text

/**
 * How values of the wire become values of ours: a calendar day stays text, since a Date would be
 * a moment in some time zone; a period stays text too; a bigint is a number.
 * @throws RangeError for a bigint that a number cannot hold: never a wrong amount.
 */
export const parsers = new TypeOverrides()
parsers.setTypeParser(types.builtins.DATE, asWritten)
parsers.setTypeParser(types.builtins.INT8, asNumber)
const dayArray = 1182
const dayRange = 3912
const bigintArray = 1016
parsers.setTypeParser(dayRange, asWritten)
parsers.setTypeParser(dayArray, (text: string) => listOf(text, asWritten))
parsers.setTypeParser(bigintArray, (text: string) => listOf(text, asNumber))

function asNumber(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number)) return number
  throw new RangeError('A bigint of the database is larger than a number holds.')
}

// Days and numbers are never quoted, so the text of such an array needs no real parser.
function listOf<T>(text: string, parse: (item: string) => T): (T | null)[] {
  if (text === '{}') return []
  return text
    .slice(1, -1)
    .split(',')
    .map((item) => (item === 'NULL' ? null : parse(item)))
}
