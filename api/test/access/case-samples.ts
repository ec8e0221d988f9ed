import type { Hand, Sample } from './sample.ts'

const first = { 'if-match': '"1"' }
const ofCase = ({ on }: Hand) => ({ caseId: on.id })
const ofReferral = ({ referralId }: Hand) => ({ referralId })
const once = { about: 'programme' } as const

const cases: Record<string, Sample> = {
  listCases: once,
  getCase: { params: ofCase },
  listCaseManagers: once,
  getTimeline: { params: ofCase },
  searchCases: { ...once, body: () => ({ query: 'TST' }) },
  getSafeContact: { params: ofCase },
  putSafeContact: {
    params: ofCase,
    headers: first,
    body: () => ({
      mayCall: true,
      mayVoicemail: false,
      mayText: true,
      mayVisit: false,
      hours: '',
      wordsToAvoid: '',
      warn: '',
    }),
  },
  getIdentity: { params: ofCase },
  addIdentityField: { params: ofCase, body: () => ({ field: 'phone', value: '0600000000' }) },
  changeIdentityField: {
    params: ({ on }) => ({ caseId: on.id, fieldId: on.identityFieldId }),
    headers: first,
    body: () => ({ value: 'other' }),
  },
  endIdentityField: {
    params: ({ on }) => ({ caseId: on.id, fieldId: on.identityFieldId }),
    headers: first,
  },
  changePhase: {
    params: ofCase,
    headers: first,
    body: () => ({ phase: 'stable', reason: 'rest' }),
  },
  decideContinuation: {
    params: ofCase,
    headers: first,
    body: () => ({ needed: true, reason: 'not stable yet' }),
  },
  changeStability: { params: ofCase, headers: first, body: () => ({ stability: 'fragile' }) },
  assign: { params: ofCase, body: ({ peer }) => ({ membershipId: peer.id, kind: 'peer' }) },
  unassign: {
    params: ({ on, nobodys }) => ({ caseId: on.id, assignmentId: nobodys }),
    passesAs: [404],
    reaches: () => true,
  },
  recordIntroduction: { params: ofCase, body: () => ({}), passesAs: [409] },
  listPendingClosures: once,
  listClosuresOfCase: { params: ofCase },
  getClosure: { params: ({ on }) => ({ closureId: on.closureId }) },
  closeCase: {
    params: ofCase,
    body: () => ({
      reason: 'regular-care',
      destination: 'regular-care',
      circumstances: 'settled',
      assessmentAbsentBecause: 'none yet',
    }),
    passesAs: [409],
  },
  confirmClosure: { params: ({ on }) => ({ closureId: on.closureId }) },
  withdrawClosure: { params: ({ on }) => ({ closureId: on.closureId }) },
  reopenCase: {
    params: ofCase,
    body: ({ colleague }) => ({ responsibleMembershipId: colleague.id, reason: 'came-back' }),
    passesAs: [409],
  },
  listEmergencyTransfers: once,
  requestEmergencyTransfer: {
    params: ofCase,
    body: ({ colleague }) => ({
      toMembershipId: colleague.id,
      reason: 'ill from one day to the next',
    }),
    passesAs: [409],
    exceptRoles: ['coordinator'],
  },
  confirmEmergencyTransfer: {
    params: ({ on }) => ({ transferId: on.transferId }),
    passesAs: [409],
  },
  withdrawEmergencyTransfer: { params: ({ on }) => ({ transferId: on.transferId }) },
}

const referrals: Record<string, Sample> = {
  listReferralsIn: once,
  getReferralIn: { ...once, params: ofReferral },
  reportReferralIn: { ...once, body: () => ({ source: 'street' }) },
  assignTriage: {
    ...once,
    params: ofReferral,
    headers: first,
    body: ({ colleague }) => ({ membershipId: colleague.id }),
  },
  recordReferralAttempt: {
    ...once,
    params: ofReferral,
    headers: first,
    body: () => ({ attemptedAt: '2024-01-05T10:00:00Z', outcome: 'attempted' }),
  },
  startCase: {
    ...once,
    params: ofReferral,
    headers: first,
    body: ({ colleague }) => ({ responsibleMembershipId: colleague.id }),
  },
  notStartCase: {
    ...once,
    params: ofReferral,
    headers: first,
    body: () => ({ reason: 'elsewhere-in-care' }),
  },
}

const contacts: Record<string, Sample> = {
  listCaseMessages: { params: ofCase },
  noteCaseMessage: {
    params: ({ on }) => ({ caseId: on.id, messageId: on.messageId }),
    headers: first,
  },
  recordContact: { params: ofCase, body: () => ({ outcome: 'attempted' }) },
  listContacts: { params: ofCase },
  getContact: { params: ({ on }) => ({ contactId: on.contactId }) },
  shareContactNote: {
    params: ({ on }) => ({ contactId: on.contactId }),
    passesAs: [404, 409],
    reaches: () => true,
  },
  withdrawContactNote: {
    params: ({ on }) => ({ contactId: on.contactId }),
    passesAs: [404, 409],
    reaches: () => true,
  },
  // Only of who recorded it.
  correctContact: {
    params: ({ on }) => ({ contactId: on.contactId }),
    headers: first,
    body: () => ({
      occurredAt: '2024-01-05T10:00:00Z',
      outcome: 'attempted',
      directMinutes: 0,
      indirectMinutes: 0,
      travelMinutes: 0,
      thirdPartyMinutes: 0,
    }),
    passesAs: [404, 409],
    reaches: () => true,
  },
  listContactVersions: { params: ({ on }) => ({ contactId: on.contactId }) },
  getWeek: once,
  enterHours: { ...once, body: () => ({ workedOn: '2024-01-05', kind: 'team', minutes: 5 }) },
  getHours: { ...once, params: ({ nobodys }) => ({ hoursId: nobodys }), passesAs: [404] },
  correctHours: {
    ...once,
    params: ({ nobodys }) => ({ hoursId: nobodys }),
    headers: first,
    body: () => ({ workedOn: '2024-01-05', kind: 'team', minutes: 5 }),
    passesAs: [404],
  },
  withdrawHours: {
    ...once,
    params: ({ nobodys }) => ({ hoursId: nobodys }),
    headers: first,
    passesAs: [404],
  },
  listSights: once,
  getOutboxHalf: once,
  listWhereabouts: { params: ofCase },
  recordWhereabouts: {
    params: ofCase,
    body: () => ({ kind: 'hospital', fromOn: '2024-01-05', reviewOn: '2024-02-05' }),
    passesAs: [409],
  },
  reviewWhereabouts: {
    params: ({ on }) => ({ whereaboutsId: on.whereaboutsId }),
    headers: first,
    body: () => ({ reviewOn: '2024-02-20' }),
  },
  endWhereabouts: { params: ({ on }) => ({ whereaboutsId: on.whereaboutsId }), headers: first },
}

const proof: Record<string, Sample> = {
  getSafeguards: once,
  setNorm: {
    ...once,
    params: () => ({ key: 'case-management.hours-per-case-per-week' }),
    body: () => ({ value: 4, fromOn: '2024-01-08', reason: 'as the note says' }),
  },
  getEvidence: { ...once, params: () => ({ figureCode: 'in-sight' }) },
  getMonitor: { ...once, query: 'from=2023-08-01&until=2023-12-31' },
}

/** Of the rooms about her, and of what is computed from them. */
export const caseSamples: Record<string, Sample> = {
  ...cases,
  ...referrals,
  ...contacts,
  ...proof,
}
