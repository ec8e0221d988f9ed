import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { addDays } from '../../platform/clock/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import type { AgendaCaseRow } from './agenda.queries.ts'
import { listAgendaCases, listOwn, listTopics } from './agenda.queries.ts'
import type { MeetingPage } from './agenda.schema.ts'
import { describeDecisions } from './decisions.actions.ts'
import { listComingBack, listDecisionsIn } from './decisions.queries.ts'
import type { InvitedRow, MeetingRow } from './meetings.queries.ts'
import { findMeeting, listInvited, listMeetings } from './meetings.queries.ts'
import { kindsFor, mayChange, mayDecide, mayHold, mayPlace } from './meetings.rules.ts'
import type { Meeting, Meetings } from './meetings.schema.ts'
import { rightsOf, takesPartIn } from './rights.actions.ts'

const shownDays = 90

/** What is to come, and what was held lately. */
export async function getMeetings(act: Act): Promise<Meetings> {
  const rows = await listMeetings(act.tx, addDays(act.today, -shownDays))
  return { items: rows.map(describe), mayPlan: kindsFor(rightsOf(act)) }
}

function describe(row: MeetingRow): Meeting {
  const { seriesId, everyWeeks, untilOn, seriesVersion, organisedByMembershipId: _, ...of } = row
  const known = seriesId && everyWeeks !== null && untilOn !== null && seriesVersion !== null
  return {
    ...of,
    series: known ? { id: seriesId, everyWeeks, untilOn, version: seriesVersion } : null,
  }
}

/** One meeting with its agenda: of cases those that the viewer may know. @throws notFound */
export async function getMeeting(act: Act, id: string): Promise<MeetingPage> {
  const { tx, today } = act
  const row = await findMeeting(tx, id)
  if (!row) throw notFound()
  act.concerns({ entityId: id })
  const rights = rightsOf(act)
  const takesPart = takesPartIn(act, row)
  const place = mayPlace(row, { takesPart, today })
  const change = mayChange(row, rights)
  const back =
    row.state === 'planned' || row.plannedOn === today ? await listComingBack(tx, row) : []
  return {
    ...describe(row),
    invited: (await listInvited(tx, [id])).map(describeInvited),
    topics: await describeTopics(act, id, place.allowed),
    cases: await describeCases(act, row, place.allowed),
    decisions: describeDecisions(act, await listDecisionsIn(tx, id)),
    comingBack: describeDecisions(act, back),
    actions: {
      place,
      decide: mayDecide(row, { takesPart }),
      hold: mayHold(row, rights, today),
      move: change,
      invite: change,
      cancel: change,
    },
  }
}

const describeInvited = ({ membershipId, name, role, attended }: InvitedRow) => ({
  membershipId,
  name,
  role,
  attended,
  mayOwn: relationsOf(role, 'meetings', 'write').length > 0,
})

async function describeTopics(act: Act, meetingId: string, open: boolean) {
  const all = rightsOf(act).organises
  return (await listTopics(act.tx, meetingId)).map(({ placedByMembershipId, ...topic }) => ({
    ...topic,
    mayDrop: open && (all || placedByMembershipId === act.actor.membershipId),
  }))
}

async function describeCases(act: Act, { id, state }: MeetingRow, open: boolean) {
  const rows = await listAgendaCases(act.tx, id)
  act.concerns(...rows.map(({ subjectId }) => ({ subjectId, entityId: id })))
  const own = new Set(await listOwn(act.tx))
  const all = rightsOf(act).organises
  return rows.map(({ subjectId: _, meetingId: __, ...one }: AgendaCaseRow) => ({
    ...one,
    mayDrop: open && one.minutesId === null && (all || own.has(one.caseId)),
    mayWrite: state === 'held' && own.has(one.caseId),
  }))
}
