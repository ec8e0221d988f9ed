import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { dayOf, daysBetween } from '../../platform/clock/index.ts'
import { conflict, demand, invalidAt, notFound } from '../../platform/errors/index.ts'
import {
  findPeriod,
  insertPeriod,
  insertPrice,
  insertQuota,
  listEntries,
  listPeriods,
  listPrices,
  listQuotasOf,
} from './quota.queries.ts'
import { maySetQuota, proposeQuota } from './quota.rules.ts'
import type { OpenPeriodBody, PriceBody, QuotaBody } from './quota.schema.ts'
import { mostDays, mostStays } from './quota.schema.ts'
import { holdTimeOuts } from './stays.queries.ts'

/** Every period with its quota and what is taken of it. */
export const getPeriods = async ({ tx }: Act) => ({ items: await listPeriods(tx) })

export async function getPeriod({ tx }: Act, id: string) {
  const period = await findPeriod(tx, id)
  if (!period) throw notFound()
  return period
}

type Span = { fromOn: string; untilOn: string }

/** What would be a year's quota for these days, reckoned from the longest period that has one.
 *  @throws conflict('time-out-no-quota') as long as there is no period to reckon from; invalid for days that
 *  are more than a quota can be given for */
export async function getProposal({ tx }: Act, span: Span) {
  demandForward(span)
  const [basis] = (await listPeriods(tx))
    .filter(({ stays }) => stays > 0)
    .sort((a, b) => daysBetween(b.fromOn, b.untilOn) - daysBetween(a.fromOn, a.untilOn))
  if (!basis) throw conflict('time-out-no-quota', { on: span.fromOn })
  const { fromOn, untilOn, stays, days } = basis
  const proposed = proposeQuota(basis, span)
  if (proposed.stays > mostStays || proposed.days > mostDays)
    throw invalidAt('/untilOn', 'too-long', 'is longer than a quota is for')
  return { ...proposed, basis: { fromOn, untilOn, stays, days } }
}

function demandForward({ fromOn, untilOn }: Span): void {
  if (untilOn < fromOn) throw invalidAt('/untilOn', 'before-start', 'lies before the first day')
}

/** A period with its quota. @throws invalid, conflict('time-out-period-overlaps') */
export async function openPeriod(act: Act, { fromOn, untilOn, ...set }: OpenPeriodBody) {
  const { tx, actor, now } = act
  demandForward({ fromOn, untilOn })
  const overlapping = (await listPeriods(tx)).find(
    (period) => period.fromOn <= untilOn && fromOn <= period.untilOn,
  )
  if (overlapping)
    throw conflict('time-out-period-overlaps', {
      fromOn: overlapping.fromOn,
      untilOn: overlapping.untilOn,
    })
  const id = randomUUID()
  const { programmeId, membershipId } = actor
  await insertPeriod(tx, { id, fromOn, untilOn, programmeId, membershipId, recordedAt: now })
  return say(act, id, set)
}

/** Another quota for a period, not below what is taken. @throws notFound, conflict */
export async function setQuota(act: Act, periodId: string, set: QuotaBody) {
  await holdTimeOuts(act.tx)
  demand(maySetQuota(await getPeriod(act, periodId), set))
  return say(act, periodId, set)
}

async function say({ tx, actor, now }: Act, periodId: string, set: QuotaBody) {
  const { programmeId, membershipId } = actor
  await insertQuota(tx, { ...set, programmeId, periodId, membershipId, setAt: now })
  return { id: periodId, version: 1 }
}

/** What was written in the ledger of a period, and what its quota was when. */
export async function getLedger(act: Act, periodId: string) {
  await getPeriod(act, periodId)
  const quotas = (await listQuotasOf(act.tx, periodId)).map(({ setAt, ...said }) => ({
    ...said,
    provenance: said.provenance as QuotaBody['provenance'],
    setOn: dayOf(setAt),
  }))
  return { entries: await listEntries(act.tx, periodId), quotas }
}

/** What a day costs, by period. */
export const getPrices = async ({ tx }: Act) => ({ items: await listPrices(tx) })

export async function getPrice({ tx }: Act, periodId: string) {
  const price = (await listPrices(tx)).find((known) => known.periodId === periodId)
  if (!price) throw notFound()
  return price
}

/** What a day costs in a period, or that it is unknown. @throws notFound, invalid */
export async function setPrice(act: Act, periodId: string, body: PriceBody) {
  const { tx, actor, now } = act
  await getPrice(act, periodId)
  if ((body.dayPriceCents === null) !== (body.provenance === 'unknown'))
    throw invalidAt('/provenance', 'unknown-without-price', 'goes with no price, and only then')
  const { programmeId, membershipId } = actor
  await insertPrice(tx, { ...body, programmeId, periodId, membershipId, setAt: now })
  return { id: periodId, version: 1 }
}
