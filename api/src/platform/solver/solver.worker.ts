/** Solves, apart from everything else: HiGHS blocks the thread that it works in. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Highs, Model } from 'highs'
import loadHighs from 'highs'
import type { Order, Program, Reply, Row, Solution, Task } from './program.ts'

// What a whole number may be off by before it is not whole.
const tolerance = 1e-6

type Desk = { model: Model; columns: number; whole: boolean; costs: number[] }

const desks = new Map<number, Desk>()
// Its types are those of its other form, in which the loader is a property.
const load = loadHighs as unknown as typeof loadHighs.default
const { compiled } = workerData as { compiled: WebAssembly.Module }
const highs = await load({
  instantiateWasm: (imports: WebAssembly.Imports, done: (made: WebAssembly.Instance) => void) => {
    done(new WebAssembly.Instance(compiled, imports))
  },
} as Parameters<typeof load>[0])

function open(solver: Highs, { columns, rows }: Program): Desk {
  const model = solver.createModel()
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 })
  for (const { min, max } of columns) model.addVar(min, max)
  for (const row of rows) addRow(solver, model, row)
  return { model, columns: columns.length, whole: false, costs: [] }
}

function addRow(solver: Highs, model: Model, { terms, min, max }: Row): void {
  model.addRow(min ?? -solver.infinity, max ?? solver.infinity, {
    indices: terms.map(([column]) => column),
    values: terms.map(([, factor]) => factor),
  })
}

function solve(solver: Highs, desk: Desk, task: Task): Solution {
  const { model } = desk
  setWhole(solver, desk, task.whole)
  const sign = task.sense === 'least' ? 1 : -1
  for (const column of desk.costs) model.changeColCost(column, 0)
  for (const [column, factor] of task.terms) model.changeColCost(column, sign * factor)
  desk.costs = task.terms.map(([column]) => column)
  model.zeroAllClocks()
  model.options.set('time_limit', task.seconds ?? 600)
  model.run()
  return read(solver, desk, sign)
}

function setWhole(solver: Highs, desk: Desk, whole: boolean): void {
  if (desk.whole === whole) return
  const { integer, continuous } = solver.constants.variableType
  for (let column = 0; column < desk.columns; column += 1)
    desk.model.changeColIntegrality(column, whole ? integer : continuous)
  desk.whole = whole
}

function read(solver: Highs, { model, whole }: Desk, sign: number): Solution {
  const status = model.getModelStatus()
  const { modelStatus } = solver.constants
  if (status === modelStatus.infeasible) return { status: 'infeasible' }
  if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible)
    return { status: 'unbounded' }
  if (status !== modelStatus.optimal) return { status: 'unproven' }
  const { colValue, rowDual } = model.getSolution()
  const values = colValue.map(near)
  return {
    status: 'optimal',
    value: near(sign * model.getObjectiveValue()),
    values,
    duals: whole ? null : (rowDual ?? null),
  }
}

function near(value: number): number {
  // Never a nought with a sign.
  const round = Math.round(value) + 0
  return Math.abs(value - round) < tolerance ? round : value
}

function follow(order: Order): Solution | undefined {
  if (order.verb === 'open') {
    desks.set(order.desk, open(highs, order.program))
    return undefined
  }
  const desk = desks.get(order.desk)
  if (!desk) throw new RangeError('There is no such program.')
  if (order.verb === 'solve') return solve(highs, desk, order.task)
  if (order.verb === 'bounds')
    for (const [column, min, max] of order.columns) desk.model.changeColBounds(column, min, max)
  if (order.verb === 'add') for (const row of order.rows) addRow(highs, desk.model, row)
  if (order.verb === 'close') {
    desk.model.dispose()
    desks.delete(order.desk)
  }
  return undefined
}

function answer(order: Order): Reply {
  try {
    const solution = follow(order)
    return solution === undefined ? { id: order.id } : { id: order.id, solution }
  } catch (error) {
    return { id: order.id, fault: error instanceof Error ? error.message : 'unknown' }
  }
}

parentPort?.on('message', (order: Order) => parentPort?.postMessage(answer(order)))
