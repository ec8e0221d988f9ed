import type { Fault } from '../../platform/errors/problem.ts'
import { exact, isWhole, toDecimal } from '../../platform/exact/index.ts'
import type { Figure, FigureName, Figures } from './figures.schema.ts'
import { figureNames, fundings, lineKinds } from './figures.schema.ts'
import type { LineBody } from './lines.schema.ts'
import type { DecimalStyle } from './numbers.rules.ts'
import { piecesOf, readNumber, styleOf } from './numbers.rules.ts'

/** The columns of a budget as a sheet, by the words above them in either language. */
export const columnWords = {
  code: ['code', 'code'],
  name: ['regel', 'line'],
  kind: ['soort', 'kind'],
  funding: ['financiering', 'funding'],
  unit: ['eenheid', 'unit'],
  note: ['toelichting', 'note'],
  hoursPerCase: ['uren per casus', 'hours per case'],
  cases: ['casussen', 'cases'],
  hoursPerWeek: ['uren per week', 'hours per week'],
  weeks: ['weken', 'weeks'],
  volume: ['dagen of weken', 'days or weeks'],
  rateCents: ['uurtarief', 'hourly rate'],
  dayPriceCents: ['prijs per dag', 'price per day'],
  amountCents: ['bedrag', 'amount'],
} as const
type Column = keyof typeof columnWords

const needed: readonly Column[] = ['code', 'name', 'kind']
export type Imported = { lines: LineBody[]; style: DecimalStyle; faults: Fault[] }

/** Reads the rows of a file as lines. Nothing is stored: what is wrong comes with the row it is in. */
export function readLines(rows: readonly (readonly string[])[], fileName: string): Imported {
  const [header = [], ...body] = rows
  const columns = header.map(columnOf)
  const missing = needed.filter((name) => !columns.includes(name))
  const none = { lines: [], style: 'unclear' as const }
  if (missing.length > 0)
    return { ...none, faults: missing.map((name) => at(1, 'wrong-header', columnWords[name][0])) }
  const records = body.map((row) => new Map(columns.map((name, index) => [name, row[index] ?? ''])))
  const figureCells = records.flatMap((record) => figureNames.map((name) => record.get(name) ?? ''))
  const style = styleOf(figureCells)
  const read = records
    .map((record, index) => ({ record, row: index + 2 }))
    .filter(({ record }) => [...record].some(([name, cell]) => name !== undefined && cell !== ''))
    .map(({ record, row }) => lineOf(record, { row, style, fileName }))
  return {
    lines: read.map(({ line }) => line),
    style,
    faults: read.flatMap(({ faults }) => faults),
  }
}

const at = (row: number, code: string, message: string): Fault => ({
  path: `/rows/${row}`,
  code,
  message,
})

function columnOf(title: string): Column | undefined {
  const word = title.toLowerCase().replace(/\(€\)/, '').trim()
  const found = Object.entries(columnWords).find(([, words]) => words.some((one) => one === word))
  return found?.[0] as Column | undefined
}

type Reading = { row: number; style: DecimalStyle; fileName: string }
type Cells = ReadonlyMap<Column | undefined, string>

function lineOf(cells: Cells, reading: Reading): { line: LineBody; faults: Fault[] } {
  const cell = (name: Column) => cells.get(name) ?? ''
  const kind = lineKinds.find((one) => one === cell('kind'))
  const figures = figureNames.flatMap((name) =>
    cell(name) === '' ? [] : [{ name, ...figureOf(name, cell(name), reading) }],
  )
  const line: LineBody = {
    code: cell('code'),
    name: cell('name'),
    kind: kind ?? 'lump-sum',
    funding: fundings.find((one) => one === cell('funding')) ?? 'asked',
    unit: kind === 'days' ? unitOf(cell('unit')) : null,
    note: cell('note'),
    organisationIds: [],
    figures: Object.fromEntries(
      figures.flatMap(({ name, figure }) => (figure ? [[name, figure]] : [])),
    ) as Figures,
  }
  const own = [
    ...(kind ? [] : [at(reading.row, 'unknown-kind', cell('kind'))]),
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(line.code)
      ? []
      : [at(reading.row, 'wrong-code', line.code)]),
    ...(line.name === '' ? [at(reading.row, 'no-name', '')] : []),
  ]
  return { line, faults: [...own, ...figures.flatMap(({ fault }) => (fault ? [fault] : []))] }
}

const unitOf = (word: string) => (['weken', 'weeks'].includes(word) ? 'weeks' : 'days')

// `budget-2024.xlsx` is a year and no case number: without its hyphen nothing takes it for one.
const nameOf = (fileName: string) => fileName.slice(0, 200).replace(/-(?=\d)/g, ' ')

type Read = { figure?: Figure; fault?: Fault }

function figureOf(name: FigureName, cell: string, { row, style, fileName }: Reading): Read {
  const source = `${nameOf(fileName)}, rij ${row}`
  const rest = { provenance: 'stated', source } as const
  if (cell === '?') return { figure: { form: 'unknown', values: [], ...rest } }
  if (/^[-−]/.test(cell.trim())) return { fault: at(row, 'negative', name) }
  const read = piecesOf(cell).map((piece) => readNumber(piece, style))
  const wrong = read.find((one) => 'code' in one)
  if (wrong && 'code' in wrong) return { fault: at(row, wrong.code, name) }
  const plain = read.flatMap((one) => ('value' in one ? [one.value] : []))
  const values = name.endsWith('Cents')
    ? plain.map((euros) => exact(euros).mul(100))
    : plain.map(exact)
  if (values.length === 0) return { fault: at(row, 'not-a-number', name) }
  if (name.endsWith('Cents') && !values.every(isWhole))
    return { fault: at(row, 'fraction-of-a-cent', name) }
  return {
    figure: {
      form: formOf(cell, values.length),
      values: values.map((one) => toDecimal(one)),
      ...rest,
    },
  }
}

function formOf(cell: string, count: number): Figure['form'] {
  if (count === 1) return 'exact'
  return cell.includes('|') ? 'ambiguous' : 'range'
}
