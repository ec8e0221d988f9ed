import { confirmSheet } from '../../api/test/handover-sheet.ts'
import type { Story } from './case.ts'
import type { Worker } from './team.ts'

/** A handover from beginning to end, as far as others let it: what chance alone seldom completes. */
export async function handOver(story: Story, { to }: { to: Worker }) {
  const { caseId, workers, responsible } = story
  const giver = workers.find(({ id }) => id === responsible)
  if (!giver) return undefined
  const path = `/cases/${caseId}/handovers`
  const proposed = await giver.client.post(path, { toMembershipId: to.id })
  if (proposed.statusCode !== 201) return undefined
  const { id } = proposed.json()
  story.handoverId = id
  story.receiver = to.id
  story.sheet = 1
  const at = `${path}/${id}`
  const accepted = await to.client.post(`${at}/_accept`)
  const contact = await to.client.post(`/cases/${caseId}/contacts`, { outcome: 'spoken' })
  const contactIds = [contact.json().id]
  const met = await to.client.post(`${at}/_record-meeting`, {
    meeting: 'both-present',
    contactIds,
  })
  const words = { agreements: 'as before', notInRecord: '' }
  const written = await giver.client.put(`${at}/sheet`, words, { 'if-match': '"0"' })
  const confirmed = await confirmSheet(to.client, at)
  const completed = await giver.client.post(`${at}/_complete`)
  // A step that breaks is told, whatever became of the whole.
  const steps = [accepted, contact, met, written, confirmed, completed]
  return steps.find(({ statusCode }) => statusCode >= 500) ?? completed
}
