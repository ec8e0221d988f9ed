import type { Sheet } from '../../platform/sheets/index.ts'
import type { Computation } from './budgets.schema.ts'
import type { FigureName } from './figures.schema.ts'
import { columnWords } from './import.rules.ts'
import type { LineView } from './lines.schema.ts'

export type Language = 'nl' | 'en'

const words = {
  nl: {
    volume: 'Uren of dagen',
    low: 'Komt uit op, laag (€)',
    high: 'Komt uit op, hoog (€)',
    how: 'Herkomst',
    open: 'Nog nodig',
    total: 'Totaal',
    atLeast: 'Totaal, ten minste',
    stated: 'vermeld',
    derived: 'afgeleid',
    assumed: 'aangenomen',
    unknown: 'onbekend',
  },
  en: {
    volume: 'Hours or days',
    low: 'Comes to, low (€)',
    high: 'Comes to, high (€)',
    how: 'Provenance',
    open: 'Still needed',
    total: 'Total',
    atLeast: 'Total, at least',
    stated: 'stated',
    derived: 'derived',
    assumed: 'assumed',
    unknown: 'unknown',
  },
} as const

type Column = keyof typeof columnWords
const given = Object.keys(columnWords) as Column[]
const plain = ['code', 'name', 'kind', 'funding', 'note'] as const

/** A version as a table: the columns that can be read in again, and beside them what they come to. */
export function versionSheet(
  { name, lines, total }: Computation & { name: string },
  language: Language,
): Sheet {
  const word = words[language]
  const at = language === 'nl' ? 0 : 1
  const title = (column: Column) => {
    const text = columnWords[column][at]
    return `${text[0]?.toUpperCase()}${text.slice(1)}${column.endsWith('Cents') ? ' (€)' : ''}`
  }
  const blanks = given.map(() => null)
  const sum = total.unknown.length > 0 ? word.atLeast : word.total
  return {
    name,
    columns: [
      ...given.map((column) => ({ title: title(column), kind: 'text' as const })),
      { title: word.volume, kind: 'text' },
      { title: word.low, kind: 'cents' },
      { title: word.high, kind: 'cents' },
      { title: word.how, kind: 'text' },
      { title: word.open, kind: 'text' },
    ],
    rows: [
      ...lines.map((line) => rowOf(line, language)),
      [...blanks, sum, total.lowCents, total.highCents, null, total.unknown.join(', ')],
    ],
  }
}

function rowOf(line: LineView, language: Language) {
  const word = words[language]
  const { volume, amount, needs, figures, unit } = line
  const cells = given.map((column) => {
    if (column === 'unit') return unit === null ? null : unitWord(unit, language)
    const own = plain.find((one) => one === column)
    return own ? line[own] : writeFigure(column as FigureName, figures[column as FigureName])
  })
  return [
    ...cells,
    volume && (volume.low === volume.high ? volume.low : `${volume.low}–${volume.high}`),
    amount?.lowCents ?? null,
    amount?.highCents ?? null,
    amount ? word[amount.provenance] : word.unknown,
    needs.map((name) => columnWords[name][language === 'nl' ? 0 : 1]).join(', '),
  ]
}

const unitWord = (unit: 'days' | 'weeks', language: Language) =>
  language === 'en' ? unit : ({ days: 'dagen', weeks: 'weken' } as const)[unit]

/** A figure as it is read in again: `4`, `12–16`, `40 | 160`, `?`; money in euros with a comma. */
function writeFigure(name: FigureName, figure: LineView['figures'][FigureName]): string | null {
  if (figure === undefined) return null
  if (figure.form === 'unknown') return '?'
  const between = figure.form === 'ambiguous' ? ' | ' : '–'
  return figure.values
    .map((value) => (name.endsWith('Cents') ? euros(value) : value.replace('.', ',')))
    .join(between)
}

const euros = (cents: string) => `${cents.slice(0, -2) || '0'},${cents.slice(-2).padStart(2, '0')}`
