import type { Caller } from './caller.ts'
import type { Aviary } from './canary.ts'
import { randomText } from './canary.ts'

/** Who plants, of whom, and into what. */
export type Nest = { caller: Caller; membershipId: string; caseId: string; aviary: Aviary }

/** Was it taken? What was refused was not planted. @throws with the status that came instead */
export async function demandStatus(asked: ReturnType<Caller['ask']>, ...wanted: number[]) {
  const told = await asked
  if (!wanted.includes(told.status))
    throw new Error(`A canary could not be planted: ${told.status} instead of ${wanted.join('/')}.`)
  return told.body
}

const fields = [
  'call-name',
  'legal-name',
  'phone',
  'address',
  'find-spot',
  'languages',
  'emergency-contact',
]

/** Everything that is sealed with her key and can be written now, once. */
export async function plantAll(nest: Nest): Promise<void> {
  await plantIdentity(nest)
  await plantSafeContact(nest)
  await plantNote(nest)
  await plantReasons(nest)
  await plantSearch(nest)
}

async function plantIdentity({ caller, caseId, aviary }: Nest): Promise<void> {
  const path = `/cases/${caseId}/identity`
  const { items = [] } = await demandStatus(caller.ask('GET', path), 200)
  for (const field of fields) {
    const value = aviary.sealed(field)
    const known = items.find((item) => item.field === field)
    await (known
      ? demandStatus(
          caller.ask('PUT', `${path}-fields/${known.id}`, {
            body: { value },
            version: known.version,
          }),
          200,
        )
      : demandStatus(caller.ask('POST', `${path}-fields`, { body: { field, value } }), 201))
  }
}

async function plantSafeContact({ caller, caseId, aviary }: Nest): Promise<void> {
  const path = `/cases/${caseId}/safe-contact`
  const { version = 0 } = await demandStatus(caller.ask('GET', path), 200)
  const body = {
    mayCall: true,
    mayVoicemail: false,
    mayText: false,
    mayVisit: true,
    hours: aviary.sealed('safe contact: hours'),
    wordsToAvoid: aviary.sealed('safe contact: words to avoid'),
    warn: aviary.sealed('safe contact: whom to warn'),
  }
  await demandStatus(caller.ask('PUT', path, { body, version }), 200)
}

// As long as a note may be, so that PostgreSQL moves it out of line.
async function plantNote({ caller, caseId, aviary }: Nest): Promise<void> {
  const note = `${randomText(2000)} ${aviary.sealed('note')} ${randomText(1900)}`
  const body = { outcome: 'spoken', kind: 'street', directMinutes: 30, note }
  await demandStatus(caller.ask('POST', `/cases/${caseId}/contacts`, { body }), 201)
}

async function plantReasons({ caller, caseId, aviary }: Nest): Promise<void> {
  const path = `/cases/${caseId}`
  const decide = async (verb: string, body: object) => {
    const { course } = await demandStatus(caller.ask('GET', path), 200)
    const version = course?.version ?? 0
    await demandStatus(caller.ask('POST', `${path}/${verb}`, { body, version }), 200)
  }
  const { course } = await demandStatus(caller.ask('GET', path), 200)
  const stability = course?.stability === 'fragile' ? 'unstable' : 'fragile'
  const phase = course?.phase === 'active' ? 'stable' : 'active'
  await decide('_change-stability', { stability, reason: aviary.sealed('reason of stability') })
  await decide('_decide-continuation', { needed: true, reason: aviary.sealed('reason to go on') })
  await decide('_change-phase', { phase, reason: aviary.sealed('reason of a phase') })
}

async function plantSearch({ caller, aviary }: Nest): Promise<void> {
  const query = aviary.sealed('search term')
  await demandStatus(caller.ask('POST', '/cases/_search', { body: { query } }), 200)
}

/** The story of a closing. Last, for nothing can be planted in a closed case. */
export async function plantClosing({ caller, caseId, aviary }: Nest): Promise<void> {
  const body = {
    reason: 'regular-care',
    destination: 'regular-care',
    circumstances: aviary.sealed('circumstances of a closing'),
    assessmentAbsentBecause: aviary.sealed('why there was no assessment'),
  }
  await demandStatus(caller.ask('POST', `/cases/${caseId}/_close`, { body }), 200)
}

/** What the one who leaves tells the one who comes, and what the record does not hold.
 *  @param to the membership of a colleague @returns whether the case can be handed over now */
export async function plantSheet({ caller, caseId, aviary }: Nest, to: string): Promise<boolean> {
  const path = `/cases/${caseId}/handovers`
  const proposed = await caller.ask('POST', path, { body: { toMembershipId: to } })
  if (proposed.status !== 201) return false
  const body = {
    agreements: aviary.sealed('agreements of a handover'),
    notInRecord: aviary.sealed('what is not in the record'),
  }
  const sheet = `${path}/${proposed.body.id}/sheet`
  await demandStatus(caller.ask('PUT', sheet, { body, version: 0 }), 200)
  return true
}

/** What stands in plain words by design: it must be seen where it belongs, and nowhere else. */
export async function plantPlain({ caller, caseId, aviary }: Nest): Promise<void> {
  const consent = {
    purpose: 'safety-house-sharing',
    ground: 'consent',
    basis: aviary.plain('basis of a consent', ['consents']),
    receiver: aviary.plain('receiver of a consent', ['consents']),
    fromOn: '2024-01-08',
    untilOn: '2024-06-30',
  }
  await demandStatus(caller.ask('POST', `/cases/${caseId}/consents`, { body: consent }), 201)
}
