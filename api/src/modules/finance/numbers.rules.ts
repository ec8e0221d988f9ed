/** How a file writes decimals: known from cells that can be read in one way only. */
export type DecimalStyle = 'comma' | 'point' | 'mixed' | 'unclear'

const onlyComma = /^\d+(\.\d{3})*,\d+$/
const onlyPoint = /^(\d+|\d{1,3}(,\d{3})+)\.\d+$/
// Three digits behind one sign may be thousands or a fraction.
const eitherWay = /^\d{1,3}[.,]\d{3}$/

/** Numbers of a figure: one, `12-16`, or `40 | 160`. */
export const piecesOf = (cell: string): string[] =>
  cell
    .replace(/[€\s]/g, '')
    .split(/[-–|]/)
    .filter((piece) => piece !== '')

export function styleOf(cells: readonly string[]): DecimalStyle {
  const pieces = cells.flatMap(piecesOf).filter((piece) => !eitherWay.test(piece))
  const comma = pieces.some((piece) => onlyComma.test(piece))
  const point = pieces.some((piece) => onlyPoint.test(piece))
  if (comma && point) return 'mixed'
  if (comma) return 'comma'
  return point ? 'point' : 'unclear'
}

/** A number as a plain decimal with a point. @returns a code for what cannot be read in one way */
export function readNumber(
  piece: string,
  style: DecimalStyle,
): { value: string } | { code: string } {
  if (/^\d+$/.test(piece)) return { value: piece }
  const either = eitherWay.test(piece)
  if (either && (style === 'unclear' || style === 'mixed')) return { code: 'number-two-ways' }
  if (!either && style === 'mixed') return { code: 'mixed-decimals' }
  const sign = either ? style : signOf(piece)
  if (sign === undefined) return { code: 'not-a-number' }
  const plain =
    sign === 'comma' ? piece.replaceAll('.', '').replace(',', '.') : piece.replaceAll(',', '')
  return /^\d{1,12}(\.\d{1,6})?$/.test(plain) ? { value: plain } : { code: 'not-a-number' }
}

function signOf(piece: string): 'comma' | 'point' | undefined {
  if (onlyComma.test(piece)) return 'comma'
  return onlyPoint.test(piece) ? 'point' : undefined
}
