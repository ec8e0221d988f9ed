import type { Desk, Solution, Solver } from '../../platform/solver/index.ts'
import type { AttackModel } from './attack-model.rules.ts'
import { attackModel, beyondAny } from './attack-model.rules.ts'
import type { Range, Relation, Terms } from './statements.rules.ts'

/** Finds what expressions can be, by everything known, over whole numbers and proven to be the ends. */
export type Ranges = {
  /** @returns the ends; or, where it can be at least so many values, only that: `undefined` */
  narrower(terms: Terms, than: number): Promise<Range | undefined>
  close(): Promise<void>
}

/** @returns undefined when nothing fits: what is said contradicts itself */
export async function openRanges(
  solver: Solver,
  known: readonly Relation[],
  asked: readonly Terms[],
): Promise<Ranges | undefined> {
  const model = attackModel(known, asked)
  const desk = await solver.open({ columns: model.columns, rows: model.rows })
  const seen: Float64Array[] = []
  const first = await desk.solve({ sense: 'least', terms: [], whole: true })
  if (first.status !== 'optimal') {
    await desk.close()
    return undefined
  }
  seen.push(first.values)
  return {
    narrower: (terms, than) => narrower({ desk, model, seen }, terms, than),
    close: () => desk.close(),
  }
}

type Work = { desk: Desk; model: AttackModel; seen: Float64Array[] }

// Points that fit were found before: where they lie far enough apart already, there is nothing to ask.
async function narrower(work: Work, terms: Terms, than: number): Promise<Range | undefined> {
  const columns = work.model.columnsFor(terms)
  const spread = () => {
    const values = work.seen.map((point) => valueAt(point, columns))
    return Math.max(...values) - Math.min(...values)
  }
  if (spread() >= than - 1) return undefined
  const most = await end(work, 'most', columns)
  if (spread() >= than - 1) return undefined
  const least = await end(work, 'least', columns)
  if (spread() >= than - 1) return undefined
  return { least, most }
}

type Columns = ReturnType<AttackModel['columnsFor']>

async function end(work: Work, sense: 'least' | 'most', terms: Columns): Promise<number | null> {
  const loose = await work.desk.solve({ sense, terms, whole: false })
  const solution =
    loose.status === 'optimal' && loose.values.every(Number.isInteger)
      ? loose
      : await work.desk.solve({ sense, terms, whole: true })
  return keep(work, solution)
}

function keep({ seen }: Work, solution: Solution): number | null {
  // Unproven counts as if it were narrow: nothing is called safe that was not shown to be.
  if (solution.status !== 'optimal') throw new RangeError(`The attack is ${solution.status}.`)
  seen.push(solution.values)
  return Math.abs(solution.value) >= beyondAny / 2 ? null : solution.value
}

const valueAt = (point: Float64Array, terms: Columns) =>
  terms.reduce((sum, [column, factor]) => sum + factor * (point[column] ?? 0), 0)
