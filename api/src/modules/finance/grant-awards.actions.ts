import type { Act } from '../../platform/actor/index.ts'
import { startOfDay } from '../../platform/clock/index.ts'
import { conflict, invalid, invalidAt, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import type {
  AwardBody,
  FulfilmentBody,
  PaymentBody,
  SettlementBody,
} from './grant-decisions.schema.ts'
import { readParts } from './grant-parts.actions.ts'
import {
  fulfilDue,
  insertConditions,
  insertDues,
  insertGrantLines,
  insertInstalments,
  payInstalment,
} from './grant-parts.queries.ts'
import { holdForStep, takeStep } from './grant-steps.actions.ts'
import { balanceOf } from './grant-steps.rules.ts'
import { loadGrant, mayApply, mayDecide, textsOfLines } from './grants.actions.ts'
import { raiseGrantVersion } from './grants.queries.ts'
import { faultsOfAward, faultsOfSettlement, sumOfCents } from './grants.rules.ts'

/** Awards what was applied for, or changes an award: lines, conditions, what is due and what is paid when. What was
 *  awarded before stays under its revision. @throws notFound, stale, invalid, every figure by name, conflict */
export async function awardGrant(act: Act, id: string, body: AwardBody) {
  const { tx, actor } = act
  const { state } = await loadGrant(act, id)
  const kind = state === 'awarded' ? 'amend' : 'award'
  const { on, reason, lines, conditions, instalments, dues, accountabilityBy } = body
  const held = await holdForStep(act, id, { kind, on, reason })
  const { row, parts } = held
  const planned = parts.instalments.filter(({ droppedOn }) => droppedOn === null)
  const faults = [
    ...faultsOfAward(body, { until: row.until, planned }),
    ...(await namedIn(act, body)),
  ]
  if (faults.length > 0) throw invalid(faults)
  const of = { programmeId: actor.programmeId, grantId: id, organisationId: row.organisationId }
  const revision = row.awardRevision + 1
  await insertGrantLines(tx, { ...of, side: 'granted', revision }, lines)
  await insertConditions(tx, { ...of, revision }, conditions)
  const taken = await takeStep(act, held, { kind, on, reason, dueOn: accountabilityBy })
  await insertInstalments(tx, of, instalments)
  await insertDues(tx, of, dues)
  return taken
}

function namedIn(act: Act, { lines, conditions, dues }: AwardBody) {
  const texts = [
    ...conditions.map((words, at) => [`conditions/${at}`, words]),
    ...dues.map(({ what }, at) => [`dues/${at}/what`, what]),
  ]
  return faultsOfNaming(act, { ...textsOfLines(lines), ...Object.fromEntries(texts) })
}

/** Settles a grant that was accounted for. What is still to pay or to recover follows from what was paid.
 *  @throws notFound, stale, invalid, conflict('grant-step-impossible') */
export async function settleGrant(act: Act, id: string, body: SettlementBody) {
  const { on, reason, settledCents } = body
  const held = await holdForStep(act, id, { kind: 'settle', on, reason })
  const { lines, instalments } = held.parts
  const granted = sumOfCents(lines.filter(({ side }) => side === 'granted'))
  const faults = faultsOfSettlement(settledCents, granted)
  if (faults.length > 0) throw invalid(faults)
  const { toPayCents, toRecoverCents } = balanceOf({ settledCents, instalments })
  return takeStep(act, held, {
    ...{ kind: 'settle', on, reason, settledCents },
    state: toRecoverCents > 0 ? 'recovering' : 'settled',
    ...(toPayCents + toRecoverCents === 0 && { dueOn: null }),
  })
}

type OfGrant = { grantId: string }

/** Says that an instalment was paid, or that it will not be. What is recovered comes in by a step.
 *  @throws notFound, stale, invalid, conflict('grant-instalment-settled') */
export async function payPlanned(
  act: Act,
  { grantId, instalmentId }: OfGrant & { instalmentId: string },
  { what, on }: PaymentBody,
) {
  const held = await holdPart(act, grantId, on)
  const found = held.parts.instalments.find(({ id }) => id === instalmentId)
  if (found === undefined) throw notFound()
  const { kind, cents, paidOn, droppedOn } = found
  const open = paidOn === null && droppedOn === null && kind !== 'recovery'
  if (!open || (kind === 'closing' && what === 'dropped'))
    throw conflict('grant-instalment-settled')
  await payInstalment(act.tx, instalmentId, what === 'paid' ? { paidOn: on } : { droppedOn: on })
  if (what === 'paid')
    await recordFact(act, {
      kind: 'grant-paid',
      occurredAt: startOfDay(on),
      entityId: grantId,
      attributes: { kind, cents },
    })
  return { id: grantId, version: held.version }
}

/** Says that what was agreed is done. @throws notFound, stale, invalid, conflict('grant-due-done') */
export async function fulfil(
  act: Act,
  { grantId, dueId }: OfGrant & { dueId: string },
  { on }: FulfilmentBody,
) {
  const { row, parts, version } = await holdPart(act, grantId, on)
  const found = parts.dues.find(({ id }) => id === dueId)
  const owes = found?.owner === 'organisation' && mayApply(act, row.organisationId)
  if (found === undefined || found.kind !== 'agreed' || !(owes || mayDecide(act))) throw notFound()
  if (found.doneOn !== null || found.droppedOn !== null) throw conflict('grant-due-done')
  await fulfilDue(act.tx, dueId, on)
  return { id: grantId, version }
}

async function holdPart(act: Act, id: string, on: string) {
  const row = await loadGrant(act, id)
  if (!mayApply(act, row.organisationId)) throw notFound()
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  if (on > act.today) throw invalidAt('/on', 'in-the-future', 'lies after today')
  const parts = (await readParts(act.tx, [row]))(id)
  const awardedOn = parts.steps.find(({ kind }) => kind === 'award')?.on
  if (awardedOn !== undefined && on < awardedOn)
    throw invalidAt('/on', 'before-the-decision', 'lies before the award')
  const version = await raiseGrantVersion(act.tx, row)
  if (version === undefined) throw stale(given, given + 1)
  return { row, parts, version }
}
