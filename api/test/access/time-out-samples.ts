import type { Hand, Sample } from './sample.ts'

const first = { 'if-match': '"1"' }
const once = { about: 'programme' } as const
const ofCase = ({ on }: Hand) => ({ caseId: on.id })

// Of a stay that is over: whoever passes the gate finds that the step comes too late.
const ofStay: Sample = {
  params: ({ on }) => ({ caseId: on.id, timeOutId: on.timeOut.stayId }),
  headers: first,
  passesAs: [409],
}
const place = '00000000-0000-4000-8000-000000000000'
const quota = { stays: 6, days: 84, provenance: 'stated', source: 'the note' }

/** The time-out facility. Each case has a stay that is over and evaluated. */
export const timeOutSamples: Record<string, Sample> = {
  listTimeOuts: once,
  listTimeOutsOfCase: { params: ofCase },
  listTimeOutGuests: once,
  requestTimeOut: {
    params: ofCase,
    body: () => ({
      fromOn: '2024-02-05',
      leaveOn: '2024-02-12',
      aim: 'rest',
      exceptionReason: 'danger',
    }),
  },
  arriveInCrisis: {
    params: ofCase,
    body: () => ({
      placeId: place,
      arrivedOn: '2023-12-01',
      leaveOn: '2023-12-05',
      aim: 'safety',
    }),
    passesAs: [409],
  },
  cancelTimeOut: { ...ofStay, body: () => ({ reason: 'own-wish' }) },
  writeTimeOutNeeds: { ...ofStay, body: () => ({ needs: 'quiet' }) },
  approveTimeOut: { ...ofStay, body: () => ({}) },
  declineTimeOut: { ...ofStay, body: () => ({ reason: 'no-place' }) },
  reserveTimeOutPlace: { ...ofStay, body: () => ({ placeId: place }) },
  moveTimeOut: {
    ...ofStay,
    body: () => ({ placeId: place, fromOn: '2024-02-05', leaveOn: '2024-02-12' }),
  },
  authoriseOverstay: { ...ofStay, body: () => ({ leaveOn: '2024-02-05', reason: 'ill' }) },
  recordTimeOutArrival: { ...ofStay, body: () => ({ arrivedOn: '2024-01-08' }) },
  takeBackTimeOutArrival: ofStay,
  recordTimeOutDeparture: { ...ofStay, body: () => ({ leftOn: '2024-01-08' }) },
  takeBackTimeOutDeparture: {
    ...once,
    params: ({ nobodys }) => ({ timeOutId: nobodys }),
    headers: first,
    passesAs: [404],
  },
  markTimeOutNotArrived: ofStay,
  evaluateTimeOut: {
    ...ofStay,
    body: () => ({ outcome: 'helped', nextStep: 'street', again: true }),
  },
  getTimeOutCalendar: once,
  addTimeOutPlace: { ...once, body: () => ({ name: 'Plek 9', fromOn: '2024-01-08' }) },
  endTimeOutPlace: {
    ...once,
    params: ({ nobodys }) => ({ placeId: nobodys }),
    headers: first,
    body: () => ({ untilOn: '2024-12-31' }),
    passesAs: [404],
  },
  closeTimeOutPlace: {
    ...once,
    body: ({ on }) => ({
      placeId: on.timeOut.placeId,
      fromOn: '2024-09-01',
      untilOn: '2024-09-02',
      reason: 'holiday',
    }),
  },
  cancelTimeOutClosedPeriod: {
    ...once,
    params: ({ nobodys }) => ({ closedPeriodId: nobodys }),
    headers: first,
    passesAs: [404],
  },
  listTimeOutPeriods: once,
  proposeTimeOutQuota: { ...once, query: 'fromOn=2025-01-01&untilOn=2025-12-31' },
  getTimeOutLedger: { ...once, params: ({ nobodys }) => ({ periodId: nobodys }), passesAs: [404] },
  openTimeOutPeriod: {
    ...once,
    body: () => ({ ...quota, fromOn: '2025-01-01', untilOn: '2025-12-31' }),
  },
  setTimeOutQuota: {
    ...once,
    params: ({ nobodys }) => ({ periodId: nobodys }),
    body: () => quota,
    passesAs: [404],
  },
  listTimeOutPrices: once,
  setTimeOutPrice: {
    ...once,
    params: ({ nobodys }) => ({ periodId: nobodys }),
    body: () => ({ dayPriceCents: 13_927, provenance: 'derived', source: 'the note' }),
    passesAs: [404],
  },
  listTimeOutFeeds: once,
  makeTimeOutFeed: once,
  revokeTimeOutFeed: {
    ...once,
    params: ({ nobodys }) => ({ feedId: nobodys }),
    headers: first,
    passesAs: [404],
  },
}
