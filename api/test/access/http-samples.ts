import { accountabilitySamples } from './accountability-samples.ts'
import { caseSamples } from './case-samples.ts'
import { dropInSamples } from './drop-in-samples.ts'
import { escalationSamples } from './escalation-samples.ts'
import { financeSamples } from './finance-samples.ts'
import { flexSamples } from './flex-samples.ts'
import { grantSamples } from './grant-samples.ts'
import { handoverSamples } from './handover-samples.ts'
import { knowledgeSamples } from './knowledge-samples.ts'
import { meetingSamples } from './meeting-samples.ts'
import { networkSamples } from './network-samples.ts'
import { peerSamples } from './peer-samples.ts'
import { planSamples } from './plan-samples.ts'
import { proofSamples } from './proof-samples.ts'
import { publicationSamples } from './publication-samples.ts'
import { referralSamples } from './referral-samples.ts'
import { safetySamples } from './safety-samples.ts'
import type { Hand, Sample } from './sample.ts'
import { scenarioSamples } from './scenario-samples.ts'
import { signalSamples } from './signal-samples.ts'
import { staffingSamples } from './staffing-samples.ts'
import { timeOutSamples } from './time-out-samples.ts'
import { voiceSamples } from './voice-samples.ts'
import { wooSamples } from './woo-samples.ts'
import { zoneSamples } from './zone-samples.ts'

const first = { 'if-match': '"1"' }
const ofCase = ({ on }: Hand) => ({ caseId: on.id })
const once = { about: 'programme' } as const

const account: Record<string, Sample> = {
  getSession: once,
  listSessions: once,
  switchMembership: { ...once, body: ({ actor }) => ({ membershipId: actor.id }) },
  endSession: { ...once, params: ({ sessionId }) => ({ sessionId }) },
  signOut: once,
  listPasskeys: once,
  beginPasskey: once,
  // A ceremony that was never begun: the gate is passed, the credential is not.
  registerPasskey: {
    ...once,
    body: () => ({ credential: {}, label: 'key' }),
    passesAs: [400, 409],
  },
  endPasskey: { ...once, params: ({ nobodys }) => ({ passkeyId: nobodys }), passesAs: [404] },
  countRecoveryCodes: once,
  listNotices: once,
  readNotice: { ...once, params: ({ nobodys }) => ({ noticeId: nobodys }), passesAs: [404] },
  makeRecoveryCodes: { ...once, passesAs: [201, 409] },
}

const accounts: Record<string, Sample> = {
  getProgramme: once,
  changeProgramme: { ...once, headers: first, body: () => ({ name: 'Stapteam' }) },
  listOrganisations: once,
  addOrganisation: {
    ...once,
    body: () => ({ name: 'New', kind: 'care', chainFrom: '2024-01-08' }),
  },
  changeOrganisation: {
    ...once,
    params: ({ actor }) => ({ organisationId: actor.organisationId }),
    headers: first,
    body: () => ({ name: 'N', kind: 'care', chainFrom: '2021-01-01', chainUntil: null }),
  },
  listSettings: once,
  setSetting: {
    ...once,
    body: () => ({
      key: 'sight.signal-days',
      value: 30,
      fromOn: '2024-02-01',
      reason: 'tried out',
    }),
  },
  listPeople: once,
  addPerson: { ...once, body: () => ({ name: 'New' }) },
  changePerson: {
    ...once,
    params: ({ colleague }) => ({ personId: colleague.personId }),
    headers: first,
    body: () => ({ name: 'Other', mailAddress: null }),
  },
  endAccount: { ...once, params: ({ colleague }) => ({ personId: colleague.personId }) },
  giveMembership: {
    ...once,
    params: ({ colleague }) => ({ personId: colleague.personId }),
    body: ({ actor }) => ({
      organisationId: actor.organisationId,
      role: 'nurse',
      validFrom: '2024-01-08',
    }),
  },
  endMembership: {
    ...once,
    params: ({ colleague }) => ({ membershipId: colleague.id }),
    body: () => ({ validUntil: '2024-01-31' }),
  },
  listConfirmations: once,
  confirmWayIn: {
    ...once,
    params: ({ nobodys }) => ({ confirmationId: nobodys }),
    passesAs: [404],
  },
  invitePerson: { ...once, params: ({ colleague }) => ({ personId: colleague.personId }) },
  endSessionsOfPerson: {
    ...once,
    params: ({ colleague }) => ({ personId: colleague.personId }),
    passesAs: [409],
  },
  linkOidcSubject: {
    ...once,
    params: ({ colleague }) => ({ personId: colleague.personId }),
    body: () => ({ provider: 'iriszorg', subject: 'abc' }),
    passesAs: [400, 404, 409],
  },
  unlinkOidcSubject: {
    ...once,
    params: ({ colleague, nobodys }) => ({ personId: colleague.personId, subjectId: nobodys }),
    passesAs: [404],
  },
}

const privacy: Record<string, Sample> = {
  getAccessLogOfCase: { params: ofCase },
  getAccessLog: once,
  listConsents: once,
  listConsentsOfCase: { params: ofCase },
  recordConsent: {
    params: ofCase,
    body: () => ({
      purpose: 'drop-in-signal',
      ground: 'consent',
      basis: 'said so',
      fromOn: '2024-01-08',
      untilOn: '2024-06-30',
    }),
  },
  withdrawConsent: { params: ({ on }) => ({ consentId: on.consentId }), headers: first },
  openEmergencyAccessByNumber: {
    params: () => ({}),
    passesAs: [409],
    body: ({ on }) => ({ caseNumber: on.number, reason: 'found unwell on the street' }),
  },
  openEmergencyAccess: {
    params: ofCase,
    alsoNeeds: 'case-directory:read',
    passesAs: [409],
    body: () => ({ reason: 'found unwell on the street' }),
  },
  listEmergencyAccesses: once,
  getEmergencyAccess: { params: ({ on }) => ({ emergencyAccessId: on.emergencyId }) },
  endEmergencyAccess: {
    ...once,
    params: ({ nobodys }) => ({ emergencyAccessId: nobodys }),
    passesAs: [404],
  },
  reviewEmergencyAccess: {
    params: ({ on }) => ({ emergencyAccessId: on.emergencyId }),
    body: () => ({ finding: 'rightly used' }),
  },
}

/** One sample per operation that has an access of its own; a route without one fails the proof. */
export const samples: Record<string, Sample> = {
  ...account,
  ...accounts,
  ...privacy,
  ...caseSamples,
  ...dropInSamples,
  ...zoneSamples,
  ...handoverSamples,
  ...proofSamples,
  ...planSamples,
  ...voiceSamples,
  ...safetySamples,
  ...peerSamples,
  ...signalSamples,
  ...staffingSamples,
  ...escalationSamples,
  ...flexSamples,
  ...timeOutSamples,
  ...meetingSamples,
  ...referralSamples,
  ...networkSamples,
  ...financeSamples,
  ...grantSamples,
  ...accountabilitySamples,
  ...scenarioSamples,
  ...knowledgeSamples,
  ...publicationSamples,
  ...wooSamples,
}
