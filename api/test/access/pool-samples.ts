import type { Sample } from './sample.ts'

const once = { about: 'programme' } as const
const first = { 'if-match': '"1"' }

/** The pool, capacity and vacancies: of nobody's case. Who may passes the gate; the row is nobody's. */
export const poolSamples: Record<string, Sample> = {
  getPool: once,
  getCapacity: once,
  getStaffProfile: once,
  listVacancies: once,
  recordPoolContract: {
    ...once,
    body: ({ colleague }) => ({
      membershipId: colleague.id,
      hoursPerWeek: 16,
      fromOn: '2024-01-08',
    }),
  },
  endPoolContract: {
    ...once,
    params: ({ nobodys }) => ({ contractId: nobodys }),
    headers: first,
    body: () => ({ untilOn: '2024-02-01' }),
    passesAs: [404],
  },
  setPoolLanguages: {
    ...once,
    params: ({ colleague }) => ({ membershipId: colleague.id }),
    headers: { 'if-match': '"0"' },
    body: () => ({ languages: ['nl'] }),
  },
  confirmProfilePoint: {
    ...once,
    body: ({ colleague }) => ({ membershipId: colleague.id, point: 'long-breath' }),
  },
  withdrawProfileConfirmation: {
    ...once,
    params: ({ nobodys }) => ({ confirmationId: nobodys }),
    headers: first,
    passesAs: [404],
  },
  setStaffProfile: {
    ...once,
    body: () => ({
      fromOn: '2024-02-01',
      points: [{ code: 'long-breath', nl: 'lange adem', en: 'long breath' }],
      reason: 'tried out',
    }),
  },
  openVacancy: {
    ...once,
    body: () => ({ role: 'case_manager', hoursPerWeek: 12, fillBy: '2024-03-01' }),
  },
  fillVacancy: {
    ...once,
    params: ({ nobodys }) => ({ vacancyId: nobodys }),
    headers: first,
    body: () => ({ filledOn: '2024-01-08' }),
    passesAs: [404],
  },
  withdrawVacancy: {
    ...once,
    params: ({ nobodys }) => ({ vacancyId: nobodys }),
    headers: first,
    body: () => ({ reason: 'not needed' }),
    passesAs: [404],
  },
  proposeMatches: { params: ({ on }) => ({ caseId: on.id }) },
}
