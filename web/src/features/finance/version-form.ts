import type { Typed } from './figure-typing.ts'
import { figureOf, figuresOfKind, typedOf } from './figure-typing.ts'
import type { Content, ContentLine, Figure, FigureName, Version } from './finance.api.ts'

const names = [
  'hoursPerCase',
  'cases',
  'hoursPerWeek',
  'weeks',
  'volume',
  'rateCents',
  'dayPriceCents',
  'amountCents',
] as const satisfies readonly FigureName[]

export type LineValues = Omit<ContentLine, 'figures' | 'unit'> & {
  unit: 'days' | 'weeks'
  figures: Record<FigureName, Typed>
}
export type VersionValues = Omit<Content, 'lines' | 'printed'> & {
  printedEuros: string
  printedSource: string
  lines: LineValues[]
}

export const lineValues = (line: ContentLine): LineValues => ({
  ...line,
  unit: line.unit ?? 'weeks',
  figures: Object.fromEntries(
    names.map((name) => [name, typedOf(name, line.figures[name])]),
  ) as LineValues['figures'],
})

export const emptyLine = (): LineValues =>
  lineValues({
    code: '',
    name: '',
    kind: 'hours-per-week',
    funding: 'asked',
    unit: null,
    note: '',
    organisationIds: [],
    figures: {},
  })

export const emptyVersion = (today: string): VersionValues => ({
  name: '',
  source: '',
  from: `${today.slice(0, 4)}-01-01`,
  until: `${today.slice(0, 4)}-12-31`,
  convention: 'month-4-375',
  printedEuros: '',
  printedSource: '',
  lines: [],
})

export const valuesOf = (version: Version): VersionValues => ({
  name: version.name,
  source: version.source,
  from: version.from,
  until: version.until,
  convention: version.convention,
  printedEuros: version.printed
    ? typedOf('amountCents', exact(String(version.printed.cents))).value
    : '',
  printedSource: version.printed?.source ?? '',
  lines: version.lines.map(lineValues),
})

const exact = (cents: string): Figure => ({
  form: 'exact',
  values: [cents],
  provenance: 'stated',
  source: '',
})

/** A name as a code: `Casemanagers, LDH` → `casemanagers-ldh`. */
export const codeOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)

/** What is sent. @returns undefined while something typed cannot be read yet */
export function contentOf(values: VersionValues): Content | undefined {
  const { printedEuros, printedSource, lines, ...rest } = values
  const sent = lines.map(lineOf)
  const money = { value: printedEuros, provenance: 'stated', source: '' } as const
  const printed = figureOf('amountCents', money)
  const cents = Number(printed?.values[0])
  if (printed === null || (printed && !Number.isInteger(cents))) return undefined
  if (sent.some((line) => line === undefined)) return undefined
  return {
    ...rest,
    lines: sent as ContentLine[],
    printed: printed ? { cents, source: printedSource || rest.source } : null,
  }
}

function lineOf(values: LineValues): ContentLine | undefined {
  const read = figuresOfKind[values.kind].map(
    (name) => [name, figureOf(name, values.figures[name])] as const,
  )
  if (read.some(([, figure]) => figure === null)) return undefined
  return {
    code: values.code || codeOf(values.name),
    name: values.name,
    kind: values.kind,
    funding: values.funding,
    unit: values.kind === 'days' ? values.unit : null,
    note: values.note,
    organisationIds: values.organisationIds,
    figures: Object.fromEntries(read.filter(([, figure]) => figure)) as ContentLine['figures'],
  }
}

/** Whether it can be computed: the server wants a name for each line. */
export const isComplete = ({ name, source, lines }: Content): boolean =>
  name.trim() !== '' && source.trim() !== '' && lines.every((line) => line.name.trim() !== '')
