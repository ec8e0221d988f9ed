import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { countOpenActions } from '../plans/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { Reached } from './describing.actions.ts'
import { describeHandover } from './describing.actions.ts'
import type { HandoverRow } from './handovers.queries.ts'
import {
  expireHandovers,
  findHandover,
  listHandovers,
  listHandoversOfCase,
  lockHandover,
  standsInFor,
} from './handovers.queries.ts'
import type { Standing } from './handovers.rules.ts'
import type { Handover, HandoverParams } from './handovers.schema.ts'
import { introductionsNeeded, organisationConfirms } from './handovers.settings.ts'

/** Handovers under way and those that fell through, or those that ended, as far as they are the
 *  viewer's: as a party, by her cases, or because she watches over all. */
export async function getHandovers(act: Act, scope: 'open' | 'ended' = 'open') {
  await expireHandovers(act.tx)
  return describeAll(act, await listHandovers(act.tx, scope))
}

/** How a case was and is being handed over, the latest first. @throws notFound */
export async function getHandoversOfCase(act: Act, caseId: string) {
  await reachCase(act, 'handovers:read', { caseId, entityId: caseId })
  await expireHandovers(act.tx)
  return describeAll(act, await listHandoversOfCase(act.tx, caseId))
}

/** One handover with what each still owes. @throws notFound */
export async function getHandover(act: Act, params: HandoverParams): Promise<Handover> {
  return describeHandover(act, await reachHandover(act, params))
}

/** Again, for a write that was repeated. @throws notFound */
export async function rereadHandover(act: Act, id: string): Promise<void> {
  if (!(await findHandover(act.tx, id))) throw notFound()
}

async function describeAll(act: Act, rows: HandoverRow[]): Promise<{ items: Handover[] }> {
  const items: Handover[] = []
  const terms = await getTerms(act)
  for (const row of rows) {
    name(act, row)
    items.push(describeHandover(act, { row, standing: await standingOf(act, row, terms) }))
  }
  return { items }
}

/** Finds a handover of this case that is the actor's to see, and names her for the audit.
 *  @throws notFound */
export async function reachHandover(act: Act, params: HandoverParams): Promise<Reached> {
  await expireHandovers(act.tx)
  const row = await findHandover(act.tx, params.handoverId)
  if (row?.caseId !== params.caseId) throw notFound()
  name(act, row)
  return { row, standing: await standingOf(act, row, await getTerms(act)) }
}

/** The same, locked: whoever waited sees what the other did. @throws notFound */
export async function holdHandover(act: Act, params: HandoverParams): Promise<Reached> {
  await lockHandover(act.tx, params.handoverId)
  return reachHandover(act, params)
}

function name(act: Act, { id, subjectId }: HandoverRow): void {
  act.concerns({ subjectId, entityId: id })
}

type Terms = Pick<Standing, 'roomNeeded' | 'introductionsNeeded'>

async function getTerms({ tx, today, actor }: Act): Promise<Terms> {
  const asking = { tx, programmeId: actor.programmeId }
  return {
    roomNeeded: await getSetting(asking, organisationConfirms, today),
    introductionsNeeded: await getSetting(asking, introductionsNeeded, today),
  }
}

async function standingOf(act: Act, row: HandoverRow, terms: Terms): Promise<Standing> {
  const { tx, actor } = act
  const { role, organisationId } = actor
  const leads = relationsOf(role, 'handovers', 'review').length > 0
  return {
    ...terms,
    state: row.state,
    part: await partOf(act, row),
    watches: watchesOver(act),
    leadsReceiver: leads && row.toOrganisationId === organisationId,
    roomConfirmed: row.roomConfirmedAt !== null,
    meeting: row.meeting,
    introductions: row.introductions,
    sheetWritten: row.sheetWrittenAt !== null,
    sheetConfirmed: row.sheetConfirmedAt !== null,
    openActions: await countOpenActions(tx, row.caseId, row.fromMembershipId),
    settled: row.settledAt !== null,
  }
}

/** Whether the actor watches over handovers between others. */
export function watchesOver({ actor }: Act): boolean {
  return relationsOf(actor.role, 'handovers', 'write').some((relation) => relation === 'all')
}

/** Of a step that a stand-in takes: for whom. */
export const onBehalf = ({ row, standing }: Reached): { onBehalfOf?: string } =>
  standing.part === 'stand-in' ? { onBehalfOf: row.fromMembershipId } : {}

async function partOf({ tx, actor }: Act, row: HandoverRow): Promise<Standing['part']> {
  const { fromMembershipId, toMembershipId, caseId } = row
  if (fromMembershipId === actor.membershipId) return 'giver'
  if (toMembershipId === actor.membershipId) return 'receiver'
  return (await standsInFor(tx, caseId, fromMembershipId)) ? 'stand-in' : 'watcher'
}
