import type { Hand, Sample } from './sample.ts'

const once = { about: 'programme' } as const
const headers = { 'if-match': '"1"' }

// No programme of these tests has its register on: who may pass the gate is told so, and learns no more.
const off: Sample = { ...once, passesAs: [409] }
const ofNobody: Sample = {
  ...off,
  headers,
  params: ({ nobodys }: Hand) => ({ applicationId: nobodys }),
}
const ofNoMandate: Sample = {
  ...once,
  headers,
  params: ({ nobodys }: Hand) => ({ mandateId: nobodys }),
  passesAs: [404],
}
const details = {
  name: 'Aanvrager 1',
  birthDate: '1990-01-01',
  address: 'Postbus 1',
  representative: null,
}
const today = '2024-01-08'

/** The register of the street zone: no path of it leads to a case. */
export const zoneSamples: Record<string, Sample> = {
  listZoneMandates: once,
  adviseOnZoneRegister: { ...once, body: () => ({ advice: 'negative', adviceText: 'tried' }) },
  switchZoneRegisterOn: {
    ...ofNoMandate,
    body: () => ({
      basis: 'a regulation',
      decidedBy: 'the executive',
      decidedOn: today,
      departsBecause: null,
    }),
  },
  switchZoneRegisterOff: { ...ofNoMandate, body: () => ({ offBecause: 'tried' }) },
  listZoneApplications: off,
  receiveZoneApplication: { ...off, body: () => ({ receivedOn: today, details }) },
  getZoneApplication: ofNobody,
  renewZoneRegistration: { ...ofNobody, body: () => ({ receivedOn: today }) },
  correctZoneApplicant: { ...ofNobody, body: () => details },
  withdrawZoneApplication: {
    ...ofNobody,
    body: () => ({ what: 'application', withdrawnOn: today }),
  },
  eraseZoneApplicant: ofNobody,
  suspendZoneTerm: {
    ...ofNobody,
    body: () => ({ ground: 'agreed', what: 'tried', askedOn: today, untilOn: '2024-02-01' }),
  },
  resumeZoneTerm: { ...ofNobody, body: () => ({ endedOn: today }) },
  extendZoneTerm: {
    ...ofNobody,
    body: () => ({ kind: 'notice', because: 'tried', untilOn: '2024-04-01' }),
  },
  decideZoneApplication: {
    ...ofNobody,
    body: () => ({
      outcome: 'granted',
      ground: 'conditions-met',
      reason: 'tried',
      decidedOn: today,
      announcedOn: today,
    }),
  },
  lodgeZoneObjection: {
    ...ofNobody,
    body: () => ({
      receivedOn: today,
      postedOn: null,
      lodgedBy: 'herself',
      objections: 'tried',
      committee: false,
      lateBecause: null,
    }),
  },
  decideZoneObjection: {
    ...ofNobody,
    body: () => ({
      outcome: 'founded',
      reason: 'tried',
      decidedOn: today,
      announcedOn: today,
    }),
  },
  printZoneLetter: {
    ...ofNobody,
    params: ({ nobodys }: Hand) => ({ applicationId: nobodys, letter: 'decision' }),
  },
  countZoneRegistrations: { ...off, query: 'from=2023-01-01&until=2023-12-31' },
}
