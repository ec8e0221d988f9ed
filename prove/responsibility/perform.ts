import { sql } from 'kysely'
import { confirmSheet } from '../../api/test/handover-sheet.ts'
import type { Story } from './case.ts'
import { lookAt } from './case.ts'
import type { ActName, Step } from './sequence.ts'
import { slips } from './slips.ts'
import type { Worker } from './team.ts'
import { handOver } from './whole.ts'

type Answer = { statusCode: number; json(): { id?: string; version?: number } }
type Doing = (story: Story, hand: Hand) => Promise<Answer | undefined>
/** Who does it, and to whom. */
type Hand = { who: Worker; to: Worker }

const at = ({ caseId, handoverId }: Story) => `/cases/${caseId}/handovers/${handoverId ?? nobodys}`
const nobodys = '00000000-0000-4000-8000-000000000000'
const reason = 'gone from one day to the next'
const step =
  (verb: string, body?: unknown): Doing =>
  (story, { who }) =>
    who.client.post(`${at(story)}/${verb}`, body)

const doings: Record<ActName, Doing> = {
  assign: ({ caseId }, { who, to }) =>
    who.client.post(`/cases/${caseId}/assignments`, { membershipId: to.id, kind: 'second' }),
  propose: async (story, { who, to }) => {
    const answer = await who.client.post(`/cases/${story.caseId}/handovers`, {
      toMembershipId: to.id,
    })
    if (answer.statusCode === 201) {
      story.handoverId = answer.json().id
      story.receiver = to.id
      story.sheet = 0
    }
    return answer
  },
  accept: step('_accept'),
  decline: step('_decline', { reason: 'no-room' }),
  withdraw: step('_withdraw'),
  expire: async (story) => {
    await sql`update handovers set proposed_at = '2023-12-20', answer_by = '2024-01-05'
      where case_id = ${story.caseId} and state = 'proposed'`.execute(story.team.place.admin.db)
    return story.team.coordinator.client.get(`/cases/${story.caseId}/handovers`)
  },
  meet: async (story, { who }) => {
    const contact = await who.client.post(`/cases/${story.caseId}/contacts`, { outcome: 'spoken' })
    if (contact.statusCode !== 201) return contact
    const contactIds = [contact.json().id]
    return who.client.post(`${at(story)}/_record-meeting`, { meeting: 'both-present', contactIds })
  },
  'refuse-to-meet': step('_record-meeting', { meeting: 'refused' }),
  'write-sheet': async (story, { who }) => {
    const words = { agreements: 'as before', notInRecord: '' }
    const version = { 'if-match': `"${story.sheet}"` }
    const answer = await who.client.put(`${at(story)}/sheet`, words, version)
    if (answer.statusCode === 200) story.sheet += 1
    return answer
  },
  'confirm-sheet': (story, { who }) => confirmSheet(who.client, at(story)),
  complete: step('_complete'),
  'hand-over': handOver,
  'be-away': ({ caseId, responsible }, { who, to }) =>
    who.client.post('/absences', {
      fromOn: '2024-01-08',
      untilOn: '2024-01-12',
      standIns: responsible === who.id ? [{ caseId, membershipId: to.id }] : [],
    }),
  'end-membership': ({ team }, { who }) =>
    team.administrator.client.post(`/memberships/${who.id}/_end`, { validUntil: '2024-01-08' }),
  transfer: async ({ team, caseId }, { to }) => {
    const { client } = team.manager
    const body = { toMembershipId: to.id, reason }
    const asked = await client.post(`/cases/${caseId}/emergency-transfers`, body)
    if (asked.statusCode !== 201) return asked
    return team.director.client.post(`/emergency-transfers/${asked.json().id}/_confirm`)
  },
  close: ({ caseId }, { who }) =>
    who.client.post(`/cases/${caseId}/_close`, {
      reason: 'regular-care',
      destination: 'regular-care',
      circumstances: 'settled',
      assessmentAbsentBecause: 'none yet',
    }),
  reopen: ({ team, caseId }, { to }) =>
    team.coordinator.client.post(`/cases/${caseId}/_reopen`, {
      responsibleMembershipId: to.id,
      reason: 'came-back',
    }),
  ...slips,
}

/** What each act makes of who is responsible, when it is done. */
const passes: Partial<Record<ActName, 'to' | 'closed' | 'receiver'>> = {
  complete: 'receiver',
  'hand-over': 'to',
  transfer: 'to',
  close: 'closed',
  reopen: 'to',
}

/** Does one thing. @returns the status; 0 for what is no request */
export async function perform(story: Story, step: Step): Promise<number> {
  const { act } = step
  const hand = handOf(story, step)
  const handoverId = story.handoverId
  const answer = await doings[act](story, hand)
  const status = answer?.statusCode ?? 0
  if (status !== 200) return status
  const outcome = passes[act]
  if (outcome === 'to') story.responsible = hand.to.id
  if (outcome === 'closed') story.responsible = undefined
  if (outcome === 'receiver') story.responsible = await receiverOf(story, handoverId)
  return status
}

/** Two at the same moment: which came first, the database says; that there is one, is asked anyway. */
export async function performTogether(story: Story, one: Step, other: Step): Promise<number[]> {
  const statuses = await Promise.all([perform(story, one), perform(story, other)])
  story.responsible = (await lookAt(story)).responsible ?? undefined
  return statuses
}

// Whose step it is.
const giving: readonly ActName[] = ['propose', 'write-sheet', 'close', 'be-away', 'assign', 'meet']
const receiving: readonly ActName[] = ['accept', 'decline', 'confirm-sheet', 'complete']

function handOf({ workers, responsible, receiver }: Story, { act, who, to, fitting }: Step): Hand {
  const named = (id: string | undefined) => workers.find((worker) => worker.id === id)
  const [first] = workers
  const one = workers[who] ?? first
  const other = workers[to] ?? first
  if (!(one && other)) throw new RangeError('Nobody works here.')
  const giver = giving.includes(act) ? named(responsible) : undefined
  const fit = receiving.includes(act) ? named(receiver) : giver
  return { who: fitting && fit ? fit : one, to: other }
}

async function receiverOf({ team }: Story, handoverId: string | undefined) {
  const { rows } = await sql<{ to: string }>`
    select to_membership_id as "to" from handovers where id = ${handoverId}`.execute(
    team.place.admin.db,
  )
  return rows[0]?.to
}
