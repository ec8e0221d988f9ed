import { incidentSteps, outsideSteps } from '../src/modules/safety/index.ts'
import type { Step } from './walk.ts'
import { step, today } from './walk.ts'

const told = { signs: '', helps: 'to walk', whomToCall: '', safePlaces: '', notToDo: '' }
const around = { networkOrganisationId: null, does: '', uncertainBecause: null, endedOn: null }
const consent = { ground: 'consent', basis: 'said so', fromOn: '2023-12-01', untilOn: '2024-06-01' }
const ask = { askedOn: today, words: 'a place' }

// After a threat there is no one to be taken to.
const threatSteps = incidentSteps.filter((one) => one !== 'sexual-assault-centre')

/** Her safety, and what she says of the help. */
export const herself: Step[] = [
  step('safety-plan-reviewed', 'manager', 'post /cases/:case/safety-plans', {
    body: { ...told, reviewOn: '2024-02-08', replaces: null },
  }),
  step('incident-recorded', 'manager', 'post /cases/:case/incidents', {
    ...{ body: { kind: 'threat', occurredOn: '2024-01-05', words: 'he waited' }, as: 'incident' },
  }),
  ...threatSteps.map((one, nth) =>
    step(
      nth === threatSteps.length - 1 ? 'incident-ended' : '',
      'manager',
      'post /cases/:case/incidents/:incident/_take-step',
      { body: { step: one, outcome: 'done' } },
    ),
  ),
  step('sleeping-place-recorded', 'manager', 'post /cases/:case/sleeping-places', {
    ...{ body: { kind: 'street', fromOn: '2024-01-05', place: 'by the river' }, as: 'sleeps' },
  }),
  ...outsideSteps.map((one, nth) =>
    step(
      nth === outsideSteps.length - 1 ? 'sleeping-place-handled' : '',
      'manager',
      'post /cases/:case/sleeping-places/:sleeps/_take-step',
      { body: { step: one, outcome: 'done' } },
    ),
  ),
  step('missing-opened', 'manager', 'post /cases/:case/missing-reports', {
    ...{ body: { lastSeenOn: '2024-01-05', words: '' }, as: 'missing' },
  }),
  step('missing-ended', 'manager', 'post /cases/:case/missing-reports/:missing/_end', {
    ...{ body: { outcome: 'found-safe' }, version: 1 },
  }),
  step('complaint-received', 'manager', 'post /cases/:case/complaints', {
    body: {
      ...{ words: 'nobody called', receivedOn: '2024-01-05', addressedTo: 'team' },
      ...{ aboutPersonId: null, tellManager: false },
    },
    as: 'complaint',
  }),
  step('complaint-heard', 'manager', 'post /cases/:case/complaints/:complaint/_hear', {
    version: 1,
  }),
  step('complaint-answered', 'manager', 'post /cases/:case/complaints/:complaint/_answer', {
    ...{ body: { answer: 'sorry' }, version: 2 },
  }),
  step('worker-refused', 'manager', 'post /cases/:case/worker-refusals', {
    ...{ body: ({ stranger }) => ({ personId: stranger }), as: 'refusal' },
  }),
  step('worker-refusal-ended', 'manager', 'post /cases/:case/worker-refusals/:refusal/_end', {
    version: 1,
  }),
  step('rating-given', 'manager', 'post /cases/:case/help-ratings', {
    body: { ratedOn: '2024-01-05', score: 4 },
  }),
  step('death-recorded', 'manager', 'post /cases/:case/deaths', {
    ...{ body: { diedOn: '2024-01-05', circumstances: 'they said' }, as: 'death' },
  }),
  step('death-confirmed', 'coordinator', 'post /cases/:case/deaths/:death/_confirm', {
    ...{ body: {}, version: 1 },
  }),
  step('death-undone', 'manager', 'post /cases/:case/deaths/:death/_undo', {
    ...{ body: { because: 'wrong-case' }, version: 2 },
  }),
]

const service = 'post /cases/:case/referrals'

/** Who else is there, and what the municipality asks. */
export const network: Step[] = [
  step('network-added', 'coordinator', 'post /network/groups', {
    ...{ body: { code: 'housing', name: 'Wonen', does: '', place: 1 }, as: 'group' },
  }),
  step('', 'coordinator', 'post /network/parts', {
    body: ({ group }) => ({ groupId: group, kind: 'service', name: 'Skaeve', place: 1, ...around }),
    as: 'service',
  }),
  step('consent-recorded', 'manager', 'post /cases/:case/consents', {
    body: { ...consent, purpose: 'referral', receiver: 'Skaeve' },
  }),
  step('', 'manager', 'post /cases/:case/consents', {
    ...{ body: { ...consent, purpose: 'drop-in-signal' }, as: 'consent' },
  }),
  step('referral-asked', 'manager', service, {
    ...{ body: ({ service: serviceId }) => ({ serviceId, ...ask }), as: 'asked' },
  }),
  step('referral-waiting', 'manager', `${service}/:asked/_wait`, {
    ...{ body: { on: today }, version: 1 },
  }),
  step('referral-started', 'manager', `${service}/:asked/_start`, {
    ...{ body: { on: today }, version: 2 },
  }),
  step('referral-ended', 'manager', `${service}/:asked/_end`, {
    ...{ body: { on: today, ending: 'reached' }, version: 3 },
  }),
  step('', 'manager', service, {
    ...{ body: ({ service: serviceId }) => ({ serviceId, ...ask }), as: 'again' },
  }),
  step('referral-refused', 'manager', `${service}/:again/_refuse`, {
    ...{ body: { on: today, refusal: 'no-room' }, version: 1 },
  }),
  step('network-changed', 'coordinator', 'put /network/groups/:group', {
    ...{ body: { code: 'housing', name: 'Wonen', does: 'houses', place: 1 }, version: 1 },
  }),
  step('', 'coordinator', 'post /network/organisations', {
    body: { organisationId: null, name: 'Domus', does: '', uncertainBecause: null, endedOn: null },
    as: 'domus',
  }),
  step('network-spoken', 'coordinator', 'post /network/organisations/:domus/_speak', {
    body: { spokenOn: today },
  }),
  step('message-came', 'hall', 'post /drop-in/signals', {
    body: ({ number }) => ({ named: number, basis: 'consent', message: 'she asks for you' }),
  }),
  step('consent-withdrawn', 'manager', 'post /consents/:consent/_withdraw', { version: 1 }),
  step('emergency-access-opened', 'elsewhere', 'post /cases/:case/emergency-accesses', {
    ...{ body: { reason: 'found unwell on the street' }, as: 'emergency' },
  }),
  step('emergency-access-ended', 'elsewhere', 'post /emergency-accesses/:emergency/_end'),
  step('', 'policy', 'post /municipal-requests', {
    body: { kind: 'other', askedBy: 'a department', question: 'which', dueOn: '2024-02-01' },
    as: 'vain',
  }),
  step('municipal-request-withdrawn', 'coordinator', 'post /municipal-requests/:vain/_withdraw', {
    version: 1,
  }),
  step('municipal-request-asked', 'policy', 'post /municipal-requests', {
    body: { kind: 'council', askedBy: 'a department', question: 'how many', dueOn: '2024-02-01' },
    as: 'request',
  }),
  step('municipal-request-answered', 'coordinator', 'post /municipal-requests/:request/_answer', {
    ...{ body: { answer: 'a few' }, version: 1 },
  }),
]

const choice = { decidedOn: today, decider: 'the council', reason: 'tried by a test' }

/** What is chosen for the approach as a whole. */
export const choices: Step[] = [
  step('', 'policy', 'post /scenario-questions', {
    body: {
      ...{ slug: 'tried', name: 'Tried', about: '', decider: 'the council', source: 'a test' },
      criteria: ['Safety'],
    },
    as: 'question',
  }),
  step('', 'policy', 'post /scenario-questions/:question/options', {
    body: {
      ...{ name: 'Tried', about: '', source: 'a test', isOpen: true, baseVersionId: null },
      ...{ organisationIds: [], assumptions: [], consequences: [], arguments: [] },
    },
    as: 'option',
  }),
  step('scenario-assumed', 'policy', 'post /scenario-questions/:question/choices', {
    ...{ body: ({ option }) => ({ ...choice, kind: 'assumed', optionId: option }), version: 1 },
  }),
  step('scenario-chosen', 'policy', 'post /scenario-questions/:question/choices', {
    ...{ body: ({ option }) => ({ ...choice, kind: 'chosen', optionId: option }), version: 2 },
  }),
  step('scenario-taken-back', 'policy', 'post /scenario-questions/:question/choices', {
    ...{ body: { ...choice, kind: 'taken-back', optionId: null }, version: 3 },
  }),
]
