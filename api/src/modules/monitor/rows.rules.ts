import type { SectionCode, Unit, Universe } from './report.schema.ts'
import type { Source } from './sources.schema.ts'

/** One figure of one period. `code` within its section is the key of its definition. */
export type Row = {
  section: SectionCode
  code: string
  part: string | null
  name: string | null
  unit: Unit
  universe: Universe
  source: Source
  value: number | null
}

type Marks = Pick<Row, 'section' | 'unit' | 'universe' | 'source'>
type Values = Readonly<Record<string, number | null>>

/** Figures with the same marks, in the order in which they are named. */
export const rowsWith = (marks: Marks, values: Values): Row[] =>
  Object.entries(values).map(([code, value]) => ({
    ...marks,
    code,
    part: null,
    name: null,
    value,
  }))

/** One figure split by something. */
export const partsWith = (marks: Marks, code: string, values: Values): Row[] =>
  Object.entries(values).map(([part, value]) => ({ ...marks, code, part, name: null, value }))
