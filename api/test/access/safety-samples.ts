import type { Hand, Sample } from './sample.ts'

const ofCase = ({ on }: Hand) => ({ caseId: on.id })
const ofIncident = ({ on }: Hand) => ({ caseId: on.id, incidentId: on.safety.incidentId })
const ofMissing = ({ on }: Hand) => ({ caseId: on.id, missingReportId: on.safety.missingReportId })
const ofPlace = ({ on }: Hand) => ({ caseId: on.id, sleepingPlaceId: on.safety.sleepingPlaceId })
const ofStay = ({ on }: Hand) => ({ caseId: on.id, whereaboutsId: on.whereaboutsId })
const ofDeath = ({ on }: Hand) => ({ caseId: on.id, deathId: on.safety.deathId })
const first = { 'if-match': '"1"' }
const told = { signs: '', helps: 'to walk', whomToCall: '', safePlaces: '', notToDo: '' }

/** Her safety. Each case has a plan, an incident and an open report that she is missing. */
export const safetySamples: Record<string, Sample> = {
  listOpenSafety: { about: 'programme' },
  getSafety: { params: ofCase },
  writeSafetyPlan: {
    params: ofCase,
    body: ({ on }) => ({ ...told, reviewOn: '2024-02-08', replaces: on.safety.planId }),
  },
  recordIncident: {
    params: ofCase,
    body: () => ({ kind: 'threat', occurredOn: '2024-01-05', words: 'he waited' }),
  },
  takeIncidentStep: {
    params: ofIncident,
    body: () => ({ step: 'danger-now', outcome: 'done' }),
  },
  listSleepingPlaces: { params: ofCase },
  recordSleepingPlace: {
    params: ofCase,
    body: () => ({ kind: 'shelter', fromOn: '2024-01-05', place: 'the one by the river' }),
  },
  takeSleepingStep: {
    params: ofPlace,
    body: () => ({ step: 'shelter-asked', outcome: 'done' }),
  },
  takeWhereaboutsStep: {
    params: ofStay,
    body: () => ({ step: 'visit-agreed', outcome: 'done' }),
    passesAs: [409],
  },
  listWaitingDeaths: { about: 'programme' },
  listDeaths: { params: ofCase },
  recordDeath: {
    params: ofCase,
    body: () => ({ diedOn: '2024-01-05', circumstances: 'in hospital' }),
    passesAs: [409],
  },
  confirmDeath: { params: ofDeath, headers: first, passesAs: [409] },
  undoDeath: { params: ofDeath, headers: first, body: () => ({ because: 'wrong-case' }) },
  takeDeathStep: {
    params: ofDeath,
    body: () => ({ step: 'team-told-in-person', outcome: 'done' }),
  },
  reportMissing: {
    params: ofCase,
    body: () => ({ lastSeenOn: '2024-01-05', words: '' }),
    passesAs: [409],
  },
  takeMissingStep: {
    params: ofMissing,
    body: () => ({ step: 'police-told', outcome: 'done' }),
  },
  endMissing: {
    params: ofMissing,
    headers: { 'if-match': '"1"' },
    body: () => ({ outcome: 'found-safe' }),
  },
}
