import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { addDays } from '../../platform/clock/index.ts'
import { demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { momentOn, recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { listCaseWorkers } from '../cases/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { ComplaintRow } from './complaints.queries.ts'
import {
  changeComplaint,
  findComplaint,
  insertComplaint,
  listManagersOf,
  listOpenComplaints,
} from './complaints.queries.ts'
import type { Complaint, ComplaintBody, ComplaintParams } from './complaints.schema.ts'
import { answerPlace, wordsPlace } from './voice.queries.ts'
import { faultsOfDay, faultsOfPerson, isLate, mayHear, mayReply } from './voice.rules.ts'
import { answerDays } from './voice.settings.ts'

/** Takes down a complaint of hers. Who leads the organisation hears that there is one only when she
 *  wants that, and never what it says. @throws notFound, invalid */
export async function recordComplaint(act: Act, caseId: string, body: ComplaintBody) {
  const { tx, actor, now, today } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'voice:write', { caseId, entityId: id })
  await demandComplaint(act, body)
  const { words, receivedOn, addressedTo, aboutPersonId } = body
  const term = await getSetting({ tx, programmeId: actor.programmeId }, answerDays, receivedOn)
  await insertComplaint(tx, {
    ...{ programmeId: actor.programmeId, membershipId: actor.membershipId, recordedAt: now },
    ...{ id, caseId, aboutPersonId, addressedTo, receivedOn, managerTold: body.tellManager },
    answerBy: addDays(receivedOn, term),
    sealed: await act.vault.seal(words, wordsPlace('complaints', { id, caseId })),
  })
  const step = { id, subjectId, aboutPersonId, on: receivedOn }
  await recordStep(act, step, 'complaint-received')
  if (body.tellManager) {
    const of = { caseId, personId: aboutPersonId, today }
    const membershipIds = await listManagersOf(tx, of)
    await tell(act, { membershipIds, kind: 'complaint-received', entityId: id })
  }
  return { id, version: 1 }
}

async function demandComplaint(act: Act, { receivedOn, aboutPersonId }: ComplaintBody) {
  const workers = aboutPersonId === null ? [] : await listCaseWorkers(act.tx, act.today)
  const known = aboutPersonId === null || workers.some((one) => one.personId === aboutPersonId)
  const faults = [
    ...faultsOfDay(receivedOn, { today: act.today, path: '/receivedOn' }),
    ...faultsOfPerson(known, '/aboutPersonId'),
  ]
  if (faults.length > 0) throw invalid(faults)
}

/** Somebody spoke with her about it. @throws notFound, stale, conflict('complaint-…') */
export async function hearComplaint(act: Act, params: ComplaintParams) {
  const { row, subjectId } = await takeUp(act, params)
  demand(mayHear(standing(act, row)))
  const step = { state: 'heard', heardOn: act.today } as const
  const version = await change(act, row, step)
  await recordStep(act, { ...row, subjectId }, 'complaint-heard')
  return { id: row.id, version }
}

/** She got an answer, in these words. @throws notFound, stale, conflict('complaint-…') */
export async function answerComplaint(act: Act, params: ComplaintParams, answer: string) {
  const { row, subjectId } = await takeUp(act, params)
  demand(mayReply(standing(act, row)))
  const answerSealed = await act.vault.seal(answer, answerPlace(row))
  const version = await change(act, row, {
    state: 'answered',
    answeredOn: act.today,
    answerSealed,
  })
  await recordStep(act, { ...row, subjectId }, 'complaint-answered')
  return { id: row.id, version }
}

/** Complaints that wait for an answer: that they do, and not what they say. */
export async function getOpenComplaints(act: Act) {
  const rows = await listOpenComplaints(act.tx)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return rows
}

async function takeUp(act: Act, { caseId, complaintId }: ComplaintParams) {
  const { subjectId } = await reachCase(act, 'voice:write', { caseId, entityId: complaintId })
  const row = await findComplaint(act.tx, complaintId)
  if (row?.caseId !== caseId) throw notFound()
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  return { row, subjectId }
}

const standing = ({ actor }: Act, { state, aboutPersonId }: ComplaintRow) => ({
  state,
  aboutSelf: aboutPersonId === actor.personId,
})

async function change(act: Act, row: ComplaintRow, step: Parameters<typeof changeComplaint>[2]) {
  const version = await changeComplaint(act.tx, row, step)
  if (version === undefined) throw stale(row.version, row.version + 1)
  return version
}

type Step = {
  id: string
  subjectId: string
  aboutPersonId: string | null
  /** The day on which it happened; absent: today. */
  on?: string
}

// Row security keeps these from the one whom the complaint is about.
const recordStep = (act: Act, { id, subjectId, aboutPersonId, on }: Step, kind: string) =>
  recordFact(act, {
    kind,
    subjectId,
    occurredAt: momentOn(act, on ?? act.today),
    entityId: id,
    attributes: aboutPersonId === null ? {} : { aboutPersonId },
  })

/** A complaint with its words, its answer, and what may be done with it now. */
export async function describeComplaint(act: Act, row: ComplaintRow): Promise<Complaint> {
  const { vault, today } = act
  return {
    id: row.id,
    words: await vault.open(row.sealed, wordsPlace('complaints', row)),
    receivedOn: row.receivedOn,
    addressedTo: row.addressedTo as Complaint['addressedTo'],
    about: row.about,
    managerTold: row.managerTold,
    state: row.state as Complaint['state'],
    answerBy: row.answerBy,
    late: isLate(row, today),
    heardOn: row.heardOn,
    answeredOn: row.answeredOn,
    answer: row.answerSealed && (await vault.open(row.answerSealed, answerPlace(row))),
    hear: mayHear(standing(act, row)),
    reply: mayReply(standing(act, row)),
    version: row.version,
  }
}
