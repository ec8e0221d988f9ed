import type { Solver } from '../../platform/solver/index.ts'
import { connected } from './attack-model.rules.ts'
import { isOpened } from './disclosure.rules.ts'
import { openRanges } from './ranges.actions.ts'
import type { Guarded, Range, Relation, Statement, Terms } from './statements.rules.ts'

/** What a reader has: the definitions, all that was said before, and what is to be said now. */
export type Knowledge = {
  relations: readonly Relation[]
  earlier: readonly Statement[]
  said: readonly Statement[]
}

/** A count that a reader can narrow down: to what, by which statements together, and which of those to be
 *  said would have to be left out for it not to happen, each alone. */
export type Finding = {
  key: string
  kind: Guarded['kind']
  range: Range
  by: Statement[]
  wouldHelp: Statement[]
}

export type Attack =
  | { outcome: 'safe'; looked: number }
  | { outcome: 'opened'; looked: number; found: number; findings: Finding[] }
  | { outcome: 'contradiction'; by: Statement[] }

/** So many findings are explained; with the first mended, the others are looked for anew. */
const explained = 6

type Trial = Knowledge & { values: number; solver: Solver }

/** Attacks an edition as a reader with every earlier one beside her would.
 *  @param values how many values what is guarded keeps at least */
export async function attack(
  { solver, values, ...knowledge }: Trial,
  guarded: readonly Guarded[],
): Promise<Attack> {
  const { relations, earlier, said } = knowledge
  const asked = guarded.map(({ terms }) => terms)
  const all = await openRanges(solver, [...relations, ...earlier, ...said], asked)
  if (all === undefined)
    return { outcome: 'contradiction', by: await contradicting(solver, knowledge) }
  const narrow: { one: Guarded; range: Range }[] = []
  for (const one of guarded) {
    const range = await all.narrower(one.terms, values)
    if (range !== undefined) narrow.push({ one, range })
  }
  await all.close()
  return report({ ...knowledge, solver, values }, narrow, guarded.length)
}

type Narrow = { one: Guarded; range: Range; before: Range }

async function report(
  trial: Trial,
  narrow: readonly Omit<Narrow, 'before'>[],
  looked: number,
): Promise<Attack> {
  const opened: Narrow[] = []
  for (const { one, range } of narrow) {
    const before = await rangeBy(trial, one.terms, trial.earlier)
    if (isOpened(range, before, trial.values)) opened.push({ one, range, before })
  }
  if (opened.length === 0) return { outcome: 'safe', looked }
  const findings: Finding[] = []
  for (const each of opened.slice(0, explained)) findings.push(await explain(trial, each))
  return { outcome: 'opened', looked, found: opened.length, findings }
}

// Each statement that can be missed is left out; what remains opens it only together.
async function explain(trial: Trial, { one, range, before }: Narrow): Promise<Finding> {
  const near = new Set(connected([...trial.relations, ...trial.earlier, ...trial.said], one.terms))
  const told = [...trial.said, ...trial.earlier].filter((statement) => near.has(statement))
  const opens = async (statements: Statement[]) =>
    isOpened(await rangeBy(trial, one.terms, statements), before, trial.values)
  // Most often one of those to be said does it by itself.
  for (const statement of trial.said)
    if (near.has(statement) && (await opens([statement])))
      return { key: one.key, kind: one.kind, range, by: [statement], wouldHelp: [statement] }
  let by = told
  for (const statement of told) {
    const without = by.filter((each) => each !== statement)
    if (await opens(without)) by = without
  }
  const wouldHelp: Statement[] = []
  for (const statement of by.filter((each) => trial.said.includes(each)))
    if (!(await opens(told.filter((each) => each !== statement)))) wouldHelp.push(statement)
  return { key: one.key, kind: one.kind, range, by, wouldHelp }
}

async function rangeBy(trial: Trial, terms: Terms, told: readonly Statement[]): Promise<Range> {
  const known = connected([...trial.relations, ...told], terms)
  const ranges = await openRanges(trial.solver, known, [terms])
  if (ranges === undefined) throw new RangeError('What was said before contradicts itself.')
  const range = await ranges.narrower(terms, trial.values)
  await ranges.close()
  return range ?? { least: null, most: null }
}

async function contradicting(
  solver: Solver,
  { relations, earlier, said }: Knowledge,
): Promise<Statement[]> {
  let by = [...earlier, ...said]
  for (const statement of [...earlier, ...said]) {
    const without = by.filter((each) => each !== statement)
    const ranges = await openRanges(solver, [...relations, ...without], [])
    if (ranges === undefined) by = without
    else await ranges.close()
  }
  return by
}
