import { afterAll, beforeAll, expect, test } from 'vitest'
import { laterNoteVersion } from '../../../test/budget-lines.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let officer: Client
let director: Client
let manager: Client
let baseVersionId: string
beforeAll(async () => {
  world = await openWorld()
  officer = await world.as(
    await world.aMember({ role: 'policy_officer', organisation: 'municipality' }),
  )
  director = await world.as(
    await world.aMember({ role: 'process_director', organisation: 'safety-house' }),
  )
  manager = await world.as(await world.aMember({ role: 'organisation_manager' }))
  const responsible = await world.aMember({ role: 'case_manager' })
  for (let nth = 0; nth < 3; nth += 1) await world.aCase({ responsible })
  const budget = (await officer.post('/budgets', { name: 'Borging' })).json().id
  baseVersionId = (await officer.post(`/budgets/${budget}/versions`, laterNoteVersion)).json().id
})
afterAll(() => world.close())

let count = 0
async function aQuestion(given: object = {}): Promise<string> {
  const answer = await officer.post('/scenario-questions', {
    slug: `vraag-${++count}`,
    name: 'Hoe verder?',
    about: '',
    decider: 'College',
    source: 'notitie, §5',
    criteria: ['Veiligheid', 'Geld'],
    ...given,
  })
  return answer.json().id
}

const option = (given: object = {}) => ({
  name: 'Zoals het is',
  about: '',
  source: 'notitie, §5',
  isOpen: false,
  baseVersionId,
  organisationIds: [] as string[],
  assumptions: [] as object[],
  consequences: [] as object[],
  arguments: [] as object[],
  ...given,
})
const anOption = async (questionId: string, given: object = {}): Promise<string> =>
  (await officer.post(`/scenario-questions/${questionId}/options`, option(given))).json().id

const choice = (given: object) => ({
  kind: 'chosen',
  decidedOn: '2024-01-08',
  decider: 'College',
  reason: 'Het past bij de groep.',
  ...given,
})
const choose = (questionId: string, given: object, version: number) =>
  officer.post(`/scenario-questions/${questionId}/choices`, choice(given), ifMatch(version))

const assume = (name: string, value: string) => ({ name, value, source: 'een proef' })

test('an option says what follows for an element by a criterion, and who speaks for it', async () => {
  const id = await aQuestion()
  const { criteria } = (await officer.get(`/scenario-questions/${id}`)).json()
  const consequence = { element: 'zone', effect: 'keeps', note: 'Er is toezicht.', source: '§3b' }
  await anOption(id, {
    consequences: [{ ...consequence, criterionId: criteria[0].id }],
    arguments: [{ side: 'for', note: 'Het werkt.', saidBy: 'Projectgroep', source: '§3b' }],
    assumptions: [assume('hours-per-case', '4.5')],
  })
  const { options, standing } = (await director.get(`/scenario-questions/${id}`)).json()
  expect(standing).toBeNull()
  expect(options[0]).toMatchObject({
    consequences: [{ ...consequence, criterionId: criteria[0].id }],
    arguments: [{ saidBy: 'Projectgroep' }],
    assumptions: [{ name: 'hours-per-case', value: '4.5' }],
  })
})

test('a choice is reversible, and its history stays', async () => {
  const id = await aQuestion()
  const [one, other] = [await anOption(id), await anOption(id, { name: 'Sluiten' })]
  const kinds = [
    { kind: 'assumed', optionId: one },
    { kind: 'chosen', optionId: other },
    { kind: 'taken-back', optionId: null },
  ]
  for (const [at, given] of kinds.entries())
    expect((await choose(id, given, at + 1)).json()).toEqual({ id, version: at + 2 })
  const { standing, choices } = (await director.get(`/scenario-questions/${id}`)).json()
  expect(standing).toBeNull()
  expect(choices.map(({ kind }: { kind: string }) => kind)).toEqual([
    'taken-back',
    'chosen',
    'assumed',
  ])
  const facts = await world.admin.sql('select kind from facts where entity_id = $1', [id])
  expect(facts).toHaveLength(3)
})

test('what was chosen cannot be changed or taken out of the database', async () => {
  const id = await aQuestion()
  await choose(id, { optionId: await anOption(id) }, 1)
  const grants = await world.admin.sql(
    `select privilege_type from information_schema.role_table_grants
     where table_name = 'scenario_choices' and grantee = 'stapteam_runtime' order by 1`,
  )
  expect(grants.map((one) => one['privilege_type'])).toEqual(['INSERT', 'SELECT'])
})

test.each([
  ['without a reason', { reason: '' }, '/reason', 'no-reason'],
  ['with five signs for a reason', { reason: '🙂'.repeat(5) }, '/reason', 'no-reason'],
  ['in the future', { decidedOn: '2024-01-09' }, '/decidedOn', 'in-the-future'],
  ['with a case number', { reason: 'vanwege STAP-017' }, '/reason', 'names-a-person'],
])('a choice %s gets 400 by name, and nothing is chosen', async (_, given, path, code) => {
  const id = await aQuestion()
  const answer = await choose(id, { optionId: await anOption(id), ...given }, 1)
  expect([answer.statusCode, answer.json().faults]).toEqual([
    400,
    [expect.objectContaining({ path, code })],
  ])
  expect((await officer.get(`/scenario-questions/${id}`)).json().choices).toEqual([])
})

test('an option of another question is no choice here, in the program and in the database', async () => {
  const [id, other] = [await aQuestion(), await aQuestion()]
  const foreign = await anOption(other)
  const answer = await choose(id, { optionId: foreign }, 1)
  expect(answer.json().faults).toMatchObject([{ path: '/optionId', code: 'of-another-question' }])
  const { programmeId } = await world.aMember({ role: 'nurse' })
  const put = world.admin.sql(
    `insert into scenario_choices (programme_id, question_id, nth, kind, option_id, decided_on, decider, reason,
       recorded_by_membership_id, recorded_at)
     select $1, $2, 1, 'chosen', $3, '2024-01-08', 'x', 'because it is so', recorded_by_membership_id, '2024-01-08'
     from scenario_questions where id = $2`,
    [programmeId, id, foreign],
  )
  await expect(put).rejects.toThrow('foreign key')
})

test('what stands already is not chosen again; who is second is told that somebody was first', async () => {
  const id = await aQuestion()
  const optionId = await anOption(id)
  await choose(id, { optionId }, 1)
  const again = await choose(id, { optionId }, 2)
  expect([again.statusCode, again.json().code]).toEqual([409, 'scenario-chosen-already'])
  const late = await choose(id, { optionId, kind: 'assumed' }, 1)
  expect([late.statusCode, late.json().facts]).toEqual([
    412,
    { givenVersion: 1, currentVersion: 2 },
  ])
})

test('two who choose at the same moment: one of them does', async () => {
  const id = await aQuestion()
  const ids = [await anOption(id), await anOption(id, { name: 'Sluiten' })]
  const answers = await Promise.all(ids.map((optionId) => choose(id, { optionId }, 1)))
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 412])
  expect((await officer.get(`/scenario-questions/${id}`)).json().choices).toHaveLength(1)
})

test('an option is saved as a whole, earlier revisions stay, and a stale change is refused', async () => {
  const id = await anOption(await aQuestion(), { assumptions: [assume('cases', '10')] })
  const save = (given: object) => officer.put(`/scenario-options/${id}`, option(given), ifMatch(1))
  expect((await save({ assumptions: [assume('cases', '12')] })).json()).toEqual({ id, version: 2 })
  expect((await save({})).statusCode).toBe(412)
  const kept = await world.admin.sql(
    'select value from scenario_assumptions where option_id = $1 order by revision',
    [id],
  )
  expect(kept.map(({ value }) => Number(value))).toEqual([10, 12])
})

test.each([
  ['negative cases', { assumptions: [assume('cases', '-1')] }, '/assumptions/0/value', 'negative'],
  ['half a case', { assumptions: [assume('cases', '9.5')] }, '/assumptions/0/value', 'not-whole'],
  ['a case number', { about: 'zie STAP-017' }, '/about', 'names-a-person'],
  [
    'a case number in an argument',
    { arguments: [{ side: 'for', note: 'stap-017', saidBy: 'x', source: 'x' }] },
    '/arguments/0/note',
    'names-a-person',
  ],
])('an option with %s gets 400 by name', async (_, given, path, code) => {
  const id = await aQuestion()
  const answer = await officer.post(`/scenario-questions/${id}/options`, option(given))
  expect([answer.statusCode, answer.json().faults]).toEqual([
    400,
    [expect.objectContaining({ path, code })],
  ])
})

test('a criterion of another question judges nothing here', async () => {
  const [id, other] = [await aQuestion(), await aQuestion()]
  const [{ id: criterionId }] = (await officer.get(`/scenario-questions/${other}`)).json().criteria
  const consequence = { element: 'zone', criterionId, effect: 'ends', note: 'x', source: 'x' }
  const answer = await officer.post(
    `/scenario-questions/${id}/options`,
    option({ consequences: [consequence] }),
  )
  expect(answer.json().faults).toMatchObject([{ code: 'criterion-of-another-question' }])
})

test('assumptions recompute money, team and norms beside today', async () => {
  const id = await aQuestion()
  await anOption(id, { assumptions: [assume('cases-beyond-budget', '2')] })
  await anOption(id, { name: 'Geen team', assumptions: [assume('case-managers', '0')] })
  const { today, options } = (await director.get(`/scenario-questions/${id}/outcomes`)).json()
  expect(today).toMatchObject({ cases: { low: '3', high: '3' }, casesAreBand: false })
  const [more, none] = options.map(({ outcome }: { outcome: object }) => outcome)
  expect(more).toMatchObject({
    cases: { low: '12', high: '12' },
    money: { base: { lowCents: 8_866_434 }, total: { lowCents: 10_510_734 } },
  })
  expect(more.staffing[0].needed).toEqual({ low: '48', high: '48' })
  expect(none.money.total.lowCents).toBe(8_866_434 - 6_734_000)
  expect(none.standing[0]).toEqual({
    code: 'case-management',
    state: 'not-secured',
    because: ['no-case-managers'],
  })
})

test('outside care the caseload is a band, and so is everything that is reckoned from it', async () => {
  const body = {
    baseVersionId,
    organisationIds: [],
    assumptions: [{ name: 'cases-beyond-today', value: '2' }],
  }
  const exact = (await director.post('/scenario-outcomes/_search', body)).json()
  expect(exact.outcome.cases).toEqual({ low: '5', high: '5' })
  expect(exact.outcome.staffing[0].available).not.toBeNull()
  const banded = (await officer.post('/scenario-outcomes/_search', body)).json()
  expect(banded.today).toMatchObject({ casesAreBand: true, cases: { low: '0', high: '9' } })
  expect(banded.outcome.cases).toEqual({ low: '2', high: '11' })
  expect(banded.outcome.staffing[0]).toMatchObject({
    needed: { low: '8', high: '44' },
    available: null,
  })
  const hoe = banded.outcome.standing.find(({ code }: { code: string }) => code === 'hoe')
  expect(hoe).toMatchObject({ state: 'unknown', because: ['pool-not-yours'] })
})

test('an organisation reads the options to which it is a party, and no others', async () => {
  const { iriszorg, ldh } = world.programme.organisations
  const id = await aQuestion()
  const own = await anOption(id, { organisationIds: [iriszorg] })
  await anOption(id, { name: 'Van een ander', organisationIds: [ldh] })
  const read = (await manager.get(`/scenario-questions/${id}`)).json()
  expect(read).toMatchObject({ whole: false, mayWrite: false })
  expect(read.options.map((one: { id: string }) => one.id)).toEqual([own])
  const { today, options } = (await manager.get(`/scenario-questions/${id}/outcomes`)).json()
  expect(today.casesAreBand).toBe(true)
  // She carries no line of the budget: what it comes to is not hers, nor is the pool of others.
  expect(options).toMatchObject([{ optionId: own, outcome: { money: null } }])
  expect(options[0].outcome.staffing[0].available).toBeNull()
  const without = await aQuestion()
  await anOption(without, { organisationIds: [ldh] })
  expect((await manager.get(`/scenario-questions/${without}`)).statusCode).toBe(404)
  expect((await manager.post('/scenario-questions', {})).statusCode).toBe(403)
})

test('a criterion that comes later judges too; a name that is taken gets 409', async () => {
  const id = await aQuestion()
  const add = (name: string) => officer.post(`/scenario-questions/${id}/criteria`, { name })
  expect((await add('Bereik')).statusCode).toBe(201)
  expect((await add('Bereik')).statusCode).toBe(409)
  await anOption(id)
  const twice = await officer.post(`/scenario-questions/${id}/options`, option())
  expect(twice.statusCode).toBe(409)
})
