import type { Sheet } from '../../platform/sheets/index.ts'
import type { Content } from './ledger.schema.ts'
import type { Language } from './words.rules.ts'
import { markOf, nameOfCell, periodOf, say, tablesOf, valueSaid } from './words.rules.ts'

const methods = ['words', 'band', 'rounded', 'withheld'] as const

/** The figures as a sheet for each table, and the marks as one more. */
export function sheetsOf(content: Content, language: Language): Sheet[] {
  const title = (word: string) => say(word, language)
  const figures = tablesOf(content).map(
    (table, at): Sheet => ({
      name: table.title === null ? title('figures') : `${at} ${table.title}`.slice(0, 30),
      columns: [
        { title: title('figure'), kind: 'text' },
        { title: title('value'), kind: 'text' },
        { title: title('mark'), kind: 'text' },
        { title: title('least'), kind: 'number' },
        { title: title('most'), kind: 'number' },
        { title: title('counts'), kind: 'text' },
        { title: title('universe'), kind: 'text' },
        { title: title('period'), kind: 'text' },
      ],
      rows: table.cells.map((cell) => [
        nameOfCell(cell, language),
        valueSaid(cell, language),
        markOf[cell.method],
        cell.min,
        cell.max,
        title(cell.unit),
        title(cell.universe),
        content.period,
      ]),
    }),
  )
  const legend: Sheet = {
    name: title('legend'),
    columns: [{ title: title('legend'), kind: 'text' }],
    rows: methods.map((method) => [title(`mark-${method}`)]),
  }
  return [...figures, legend]
}

/** The figures of every table under each other, then an empty line and the marks: one file. */
export function singleSheet(content: Content, language: Language): Sheet {
  const sheets = sheetsOf(content, language)
  const [first] = sheets
  const columns = first?.columns ?? []
  const empty = columns.map(() => null)
  const figures = sheets.slice(0, -1).flatMap(({ rows }) => rows)
  const marks = (sheets.at(-1)?.rows ?? []).map((row) => columns.map((_, at) => row[at] ?? null))
  return { name: say('figures', language), columns, rows: [...figures, empty, ...marks] }
}

/** The edition with the definition of each figure beside it, for a machine. */
export function machineReadable(
  content: Content,
  of: { publishedAt: string; supersededBy: number | null; hash: string; signature: string },
) {
  return {
    ...content,
    ...of,
    marks: Object.fromEntries(methods.map((method) => [method, say(`mark-${method}`, 'en')])),
    cells: content.cells.map((cell) => ({
      ...cell,
      name: { nl: nameOfCell(cell, 'nl'), en: nameOfCell(cell, 'en') },
      definition:
        cell.table === 'figures'
          ? { nl: say(`is-${cell.cell}`, 'nl'), en: say(`is-${cell.cell}`, 'en') }
          : null,
    })),
  }
}

/** What stands on paper. */
export function paperOf(
  content: Content,
  of: { publishedOn: string; supersededBy: number | null; hash: string },
  language: Language,
) {
  const word = (code: string) => say(code, language)
  return {
    lang: language,
    title: `${word('title')}, ${periodOf(content.period, language)}`,
    footer: `${word('edition')} ${content.number}`,
    about: [
      `${word('edition')} ${content.number}. ${word('published')} ${of.publishedOn}.`,
      ...(of.supersededBy === null ? [] : [`${word('corrected')} ${of.supersededBy}.`]),
      ...(content.supersedes === null
        ? []
        : [`${word('corrects')} ${content.supersedes}. ${word('why')}: ${content.reason}`]),
    ],
    intro: word('intro'),
    note: content.note,
    heads: [word('figure'), word('value'), word('mark'), word('universe')],
    tables: tablesOf(content).map(({ title, cells }) => ({
      title: title ?? word('figures'),
      cells: cells.flatMap((cell) => [
        nameOfCell(cell, language),
        valueSaid(cell, language),
        markOf[cell.method],
        word(cell.universe),
      ]),
    })),
    legend: word('legend'),
    marks: methods.map((method) => word(`mark-${method}`)),
    signed: `${word('signed')}: ${of.hash}`,
  }
}
