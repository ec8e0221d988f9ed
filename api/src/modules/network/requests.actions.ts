import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import type { Settling } from './requests.queries.ts'
import {
  findRequest,
  insertRequest,
  listOpen,
  listRequests,
  settleRequest,
} from './requests.queries.ts'
import { faultsOfRequest, maySettle } from './requests.rules.ts'
import type { MunicipalRequests, RequestBody } from './requests.schema.ts'

/** What the municipality asked, what is open first. */
export async function getRequests(act: Act): Promise<MunicipalRequests> {
  const answers = relationsOf(act.actor.role, 'municipal-requests', 'write').length > 0
  const rows = await listRequests(act.tx)
  return {
    items: rows.map(({ settledAt, ...row }) => ({
      ...row,
      settledOn: settledAt && dayOf(settledAt),
      late: row.state === 'open' && row.dueOn < act.today,
      mayAnswer: answers && row.state === 'open',
    })),
  }
}

/** What waits for an answer, by its day. */
export const listOpenRequests = ({ tx }: Act) => listOpen(tx)

/** @throws notFound */
export async function getRequest(act: Act, id: string) {
  const found = await findRequest(act.tx, id)
  if (!found) throw notFound()
  act.concerns({ entityId: id })
  return found
}

/** Asks, or records what was asked by letter or telephone. No woman can be found in it.
 *  @throws invalid('in-the-past' | 'names-a-person') */
export async function askRequest(act: Act, body: RequestBody) {
  const { tx, actor, now, today } = act
  const { askedBy, question } = body
  const named = await faultsOfNaming(act, { askedBy, question })
  const faults = [...faultsOfRequest(body, today), ...named]
  if (faults.length > 0) throw invalid(faults)
  const id = randomUUID()
  await insertRequest(tx, {
    ...body,
    programmeId: actor.programmeId,
    id,
    askedOn: today,
    recordedByMembershipId: actor.membershipId,
    recordedAt: now,
  })
  act.concerns({ entityId: id })
  const attributes = { kind: body.kind, dueOn: body.dueOn }
  await recordFact(act, {
    kind: 'municipal-request-asked',
    occurredAt: now,
    entityId: id,
    attributes,
  })
  return { id, version: 1 }
}

/** @throws notFound, stale, invalid('names-a-person'), conflict('request-answered' | 'request-withdrawn') */
export async function answerRequest(act: Act, id: string, { answer }: { answer: string }) {
  const faults = await faultsOfNaming(act, { answer })
  if (faults.length > 0) throw invalid(faults)
  return settle(act, id, { state: 'answered', answer })
}

/** It is not asked any more. @throws notFound, stale, conflict */
export const withdrawRequest = (act: Act, id: string) => settle(act, id, { state: 'withdrawn' })

type To = Pick<Settling, 'state' | 'answer'>

async function settle(act: Act, id: string, to: To) {
  const found = await getRequest(act, id)
  const given = act.expectedVersion()
  if (given !== found.version) throw stale(given, found.version)
  demand(maySettle(found))
  const version = await settleRequest(act.tx, found, {
    ...to,
    settledByMembershipId: act.actor.membershipId,
    settledAt: act.now,
  })
  if (version === undefined) throw stale(given, given + 1)
  const late = act.today > found.dueOn
  await recordFact(act, {
    kind: `municipal-request-${to.state}`,
    occurredAt: act.now,
    entityId: id,
    attributes: { late },
  })
  return { id, version }
}
