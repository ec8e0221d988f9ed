import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import { statisticOf } from './catalogue.rules.ts'
import { isClosed, isFixed } from './edition-periods.rules.ts'
import type { DraftBody, OwnTable } from './publications.schema.ts'
import { universes } from './publications.schema.ts'

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })

/** Everything that is wrong with a draft, all at once. */
export function faultsOfDraft(body: DraftBody, today: string): Fault[] {
  return [
    ...faultsOfPeriod(body.period, today),
    ...(body.statistics ?? []).flatMap((code, at) =>
      statisticOf(code) === undefined
        ? [fault(`/statistics/${at}`, 'not-in-catalogue', 'is no statistic that may be published')]
        : [],
    ),
    ...body.tables.flatMap(faultsOfTable),
    ...doubles(body.tables),
    ...(body.supersedesId !== undefined && body.reason === undefined
      ? [fault('/reason', 'required', 'a correction says why')]
      : []),
  ]
}

function faultsOfPeriod(period: string, today: string): Fault[] {
  if (!isFixed(period)) return [fault('/period', 'not-fixed', 'is no year or half-year')]
  return isClosed(period, today) ? [] : [fault('/period', 'not-closed', 'is not over yet')]
}

function faultsOfTable(table: OwnTable, at: number): Fault[] {
  const path = `/tables/${at}`
  const sum = table.cells.reduce((all, { count }) => all + count, 0)
  const codes = new Set(table.cells.map(({ code }) => code))
  const known = universes.some((one) => one === table.universe)
  return [
    ...(known
      ? []
      : [fault(`${path}/universe`, 'without-universe', 'says of which group these persons are')]),
    ...(sum === table.total
      ? []
      : [fault(`${path}/total`, 'sums-wrongly', `the cells add up to ${sum}`)]),
    ...(codes.size === table.cells.length && !codes.has('total')
      ? []
      : [fault(`${path}/cells`, 'twice-the-same', 'each cell has a code of its own')]),
  ]
}

const doubles = (tables: readonly OwnTable[]): Fault[] =>
  tables.flatMap(({ code }, at) =>
    code === 'figures' || tables.findIndex((one) => one.code === code) !== at
      ? [fault(`/tables/${at}/code`, 'twice-the-same', 'each table has a code of its own')]
      : [],
  )

type Standing = { state: string; version: number }
type Approval = { personId: string; editionVersion: number }

const settled = ({ state }: Standing) => state === 'published' || state === 'withdrawn'

/** Whether an edition may be attacked (again), a figure withheld, or the draft withdrawn. */
export const mayChange = (edition: Standing): Verdict =>
  settled(edition) ? refused('edition-settled', { state: edition.state }) : allowed

/** Who approves: any two who may, two different persons; only what was attacked and stood. */
export function mayApprove(
  edition: Standing,
  approvals: readonly Approval[],
  personId: string,
): Verdict {
  if (settled(edition)) return refused('edition-settled', { state: edition.state })
  if (edition.state === 'draft') return refused('edition-unchecked')
  if (edition.state === 'opened') return refused('edition-opened')
  const current = approvalsOf(edition, approvals)
  if (current.some((one) => one.personId === personId)) return refused('approved-by-you')
  return allowed
}

/** Whether it may be published: it stood the attack, and two persons approved just this. */
export function mayPublish(edition: Standing, approvals: readonly Approval[]): Verdict {
  if (settled(edition)) return refused('edition-settled', { state: edition.state })
  if (edition.state === 'draft') return refused('edition-unchecked')
  if (edition.state === 'opened') return refused('edition-opened')
  const persons = new Set(approvalsOf(edition, approvals).map(({ personId }) => personId))
  return persons.size < 2 ? refused('approvals-missing', { given: persons.size, of: 2 }) : allowed
}

/** Approvals of what it is now: a change asks for them anew. To be published was the one change after them. */
export const approvalsOf = <A extends Approval>(
  { state, version }: Standing,
  approvals: readonly A[],
) => {
  const approved = state === 'published' ? version - 1 : version
  return approvals.filter(({ editionVersion }) => editionVersion === approved)
}
