import type { Nest } from './planting.ts'
import { demandStatus } from './planting.ts'

const today = '2024-01-08'

/** Her plan for when she is in danger, violence against her, that she is missing, where she sleeps, that
 *  she died, and what she says herself of the help. */
export async function plantSafety(nest: Nest): Promise<void> {
  await plantTold(nest)
  await plantPlaces(nest)
  await plantVoice(nest)
}

async function plantTold({ caller, caseId, aviary }: Nest): Promise<void> {
  const path = `/cases/${caseId}`
  const { plan } = await demandStatus(caller.ask('GET', `${path}/safety`), 200)
  const body = {
    signs: aviary.sealed('safety plan: signs'),
    helps: aviary.sealed('safety plan: what helps'),
    whomToCall: aviary.sealed('safety plan: whom to call'),
    safePlaces: aviary.sealed('safety plan: safe places'),
    notToDo: aviary.sealed('safety plan: what not to do'),
    reviewOn: '2024-02-08',
    replaces: plan?.id ?? null,
  }
  await demandStatus(caller.ask('POST', `${path}/safety-plans`, { body }), 201)
  const words = aviary.sealed('story of an incident')
  const incident = { kind: 'threat', occurredOn: today, words }
  await demandStatus(caller.ask('POST', `${path}/incidents`, { body: incident }), 201)
  const missing = { lastSeenOn: today, words: aviary.sealed('where she was last seen') }
  await demandStatus(caller.ask('POST', `${path}/missing-reports`, { body: missing }), 201, 409)
}

async function plantPlaces({ caller, caseId, aviary }: Nest): Promise<void> {
  const path = `/cases/${caseId}`
  const place = aviary.sealed('where she sleeps')
  const sleeps = { kind: 'street', fromOn: today, place }
  await demandStatus(caller.ask('POST', `${path}/sleeping-places`, { body: sleeps }), 201)
  const circumstances = aviary.sealed('circumstances of a death')
  const died = { diedOn: today, circumstances }
  await demandStatus(caller.ask('POST', `${path}/deaths`, { body: died }), 201, 409)
}

async function plantVoice({ caller, caseId, aviary }: Nest): Promise<void> {
  const path = `/cases/${caseId}`
  const complaint = {
    words: aviary.sealed('words of a complaint'),
    receivedOn: today,
    addressedTo: 'team',
    aboutPersonId: null,
    tellManager: true,
  }
  const made = await demandStatus(
    caller.ask('POST', `${path}/complaints`, { body: complaint }),
    201,
  )
  const answer = { answer: aviary.sealed('answer to a complaint') }
  const one = `${path}/complaints/${made.id}/_answer`
  await demandStatus(caller.ask('POST', one, { body: answer, version: 1 }), 200)
  const rating = { ratedOn: today, score: 2, words: aviary.sealed('words of a rating') }
  await demandStatus(caller.ask('POST', `${path}/help-ratings`, { body: rating }), 201)
  const { workers = [] } = await demandStatus(caller.ask('GET', `${path}/voice`), 200)
  const refusal = { personId: workers[0]?.personId, reason: aviary.sealed('reason of a refusal') }
  await demandStatus(caller.ask('POST', `${path}/worker-refusals`, { body: refusal }), 201, 409)
}
