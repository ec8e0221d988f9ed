/** `min ≤ Σ factor · column ≤ max`; null is no limit. */
export type Row = {
  terms: readonly (readonly [column: number, factor: number])[]
  min: number | null
  max: number | null
}

/** Columns lie between their bounds; rows hold between theirs. */
export type Program = {
  columns: readonly { min: number; max: number }[]
  rows: readonly Row[]
}

/** What is asked of a program: the least or the most of an expression, and over which numbers. */
export type Task = {
  sense: 'least' | 'most'
  terms: readonly (readonly [column: number, factor: number])[]
  whole: boolean
  /** Let go of this time in seconds, with what was found until then. */
  seconds?: number
}

/** @field value of the expression @field values of the columns at that point
 *  @field duals of the rows, of a program that is not whole, as of a minimum */
export type Solution =
  | { status: 'optimal'; value: number; values: Float64Array; duals: Float64Array | null }
  | { status: 'infeasible' | 'unbounded' | 'unproven' }

/** What the thread is told. */
export type Order =
  | { id: number; verb: 'open'; desk: number; program: Program }
  | { id: number; verb: 'bounds'; desk: number; columns: readonly [number, number, number][] }
  | { id: number; verb: 'add'; desk: number; rows: readonly Row[] }
  | { id: number; verb: 'solve'; desk: number; task: Task }
  | { id: number; verb: 'close'; desk: number }

export type Reply = { id: number; solution?: Solution; fault?: string }
