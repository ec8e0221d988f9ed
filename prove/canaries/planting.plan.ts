import type { Nest } from './planting.ts'
import { demandStatus } from './planting.ts'

const today = '2024-01-08'

type Instrument = { id: string; current?: boolean; lowest?: number; domains?: { code: string }[] }

/** What is told of how she is doing and of what is to change, and what she said of it herself. */
export async function plantPlan(nest: Nest): Promise<void> {
  const instrument = await instrumentOf(nest)
  await plantAssessment(nest, instrument)
  await plantGoals(nest, instrument)
}

async function instrumentOf({ caller }: Nest): Promise<Instrument> {
  const { items = [] } = await demandStatus(caller.ask('GET', '/instruments'), 200)
  const instruments: Instrument[] = items
  const current = instruments.find((one) => one.current)
  if (current === undefined) throw new Error('There is no instrument to assess with.')
  return current
}

// One that is recorded, and one that is still being typed.
async function plantAssessment({ caller, caseId, aviary }: Nest, instrument: Instrument) {
  const { id: instrumentId, domains = [], lowest: score = 1 } = instrument
  const told = { kind: 'periodic', assessedOn: today, instrumentId }
  const scored = domains.map(({ code }) => ({
    domain: code,
    score,
    reason: aviary.sealed('reason of a score'),
    ownWords: aviary.sealed('her words of a score'),
  }))
  const body = { ...told, domains: scored }
  await demandStatus(caller.ask('POST', `/cases/${caseId}/assessments`, { body }), 201)
  const path = `/cases/${caseId}/assessment-draft`
  const { version = 0 } = await demandStatus(caller.ask('GET', path), 200)
  const typed = {
    domain: domains[0]?.code,
    answer: 'scored',
    score,
    reason: aviary.sealed('reason of a score, as it is typed'),
    ownScore: null,
    ownWords: aviary.sealed('her words of a score, as they are typed'),
  }
  const draft = { ...told, correctsId: null, domains: [typed] }
  await demandStatus(caller.ask('PUT', path, { body: draft, version }), 200)
}

async function plantGoals({ caller, caseId, membershipId, aviary }: Nest, instrument: Instrument) {
  const [domain] = (instrument.domains ?? []).map(({ code }) => code)
  const path = `/cases/${caseId}`
  const goal = {
    domain,
    text: aviary.sealed('text of a goal'),
    ownWords: aviary.sealed('her words of a goal'),
  }
  const { id } = await demandStatus(caller.ask('POST', `${path}/goals`, { body: goal }), 201)
  const action = {
    text: aviary.sealed('text of an action'),
    ownerMembershipId: membershipId,
    dueOn: '2024-02-01',
  }
  await demandStatus(caller.ask('POST', `/goals/${id}/actions`, { body: action }), 201)
  const words = { words: aviary.sealed('what she said') }
  await demandStatus(caller.ask('POST', `${path}/own-words`, { body: words }), 201)
}
