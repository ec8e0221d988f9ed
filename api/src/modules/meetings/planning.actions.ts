import { randomUUID } from 'node:crypto'
import { relationsOf, roles } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid, notFound } from '../../platform/errors/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import {
  insertInvitations,
  insertMeetings,
  insertSeries,
  listInvitees,
} from './meetings.queries.ts'
import { daysOfSeries, faultsOfDayAhead, faultsOfSeries, mayOrganise } from './meetings.rules.ts'
import type { PlanBody, SeriesBody } from './meetings.schema.ts'
import { rightsOf } from './rights.actions.ts'

const invitable = roles.filter((role) => relationsOf(role, 'meetings', 'read').length > 0)

/** Whom a meeting can be held with: who may see one, and works here today. */
export const getInvitees = async ({ tx, today }: Act) => ({
  items: await listInvitees(tx, invitable, today),
})

/** @throws notFound for somebody who is nobody of this programme */
export async function demandInvitable(act: Act, membershipIds: readonly string[]): Promise<void> {
  const known = new Set((await getInvitees(act)).items.map(({ membershipId }) => membershipId))
  if (!membershipIds.every((id) => known.has(id))) throw notFound()
}

const namedIn = ({ about }: { about?: string }) => (about === undefined ? {} : { about })

/** Plans one meeting. Who plans it is there too.
 *  @throws invalid, notFound, conflict('case-meeting-of-the-director') */
export async function planMeeting(act: Act, body: PlanBody) {
  const faults = [
    ...faultsOfDayAhead('/plannedOn', body.plannedOn, act.today),
    ...(await faultsOfNaming(act, namedIn(body))),
  ]
  if (faults.length > 0) throw invalid(faults)
  demand(mayOrganise(body.kind, rightsOf(act)))
  const [id = ''] = await place(act, body, { days: [body.plannedOn], seriesId: null })
  act.concerns({ entityId: id })
  await tell(act, {
    membershipIds: others(act, body.invited),
    kind: 'meeting-planned',
    entityId: id,
  })
  return { id, version: 1 }
}

/** Plans a series: every so many weeks, for a year at most; public holidays are left out.
 *  @throws invalid, notFound, conflict('case-meeting-of-the-director') */
export async function planSeries(act: Act, body: SeriesBody) {
  const { tx, actor, now, today } = act
  const faults = [...faultsOfSeries(body, today), ...(await faultsOfNaming(act, namedIn(body)))]
  if (faults.length > 0) throw invalid(faults)
  demand(mayOrganise(body.kind, rightsOf(act)))
  const id = randomUUID()
  const { kind, everyWeeks, firstOn, untilOn } = body
  const by = { organisedByMembershipId: actor.membershipId, plannedAt: now }
  const rhythm = { kind, everyWeeks, firstOn, untilOn }
  await insertSeries(tx, { programmeId: actor.programmeId, id, ...rhythm, ...by })
  const [first = ''] = await place(act, body, { days: daysOfSeries(body), seriesId: id })
  act.concerns({ entityId: id })
  const membershipIds = others(act, body.invited)
  await tell(act, { membershipIds, kind: 'meeting-planned', entityId: first })
  return { id, version: 1 }
}

type Placed = Omit<PlanBody, 'plannedOn'>
const others = ({ actor }: Act, ids: readonly string[]) =>
  ids.filter((id) => id !== actor.membershipId)

type When = { days: readonly string[]; seriesId: string | null }

async function place(act: Act, body: Placed, { days, seriesId }: When) {
  const { tx, actor, now } = act
  const { kind, about = '', fromTime, minutes } = body
  const { programmeId, membershipId } = actor
  await demandInvitable(act, body.invited)
  const meetings = days.map((plannedOn) => ({ id: randomUUID(), plannedOn }))
  const same = { programmeId, kind, about, fromTime, minutes, seriesId }
  const by = { organisedByMembershipId: membershipId, plannedAt: now }
  await insertMeetings(
    tx,
    meetings.map((one) => ({ ...same, ...by, ...one })),
  )
  const invited = [...new Set([...body.invited, membershipId])]
  const rows = meetings.flatMap(({ id: meetingId }) =>
    invited.map((one) => ({ programmeId, id: randomUUID(), meetingId, membershipId: one })),
  )
  await insertInvitations(tx, rows)
  return meetings.map(({ id }) => id)
}
