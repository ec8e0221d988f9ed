import type { Hand, Sample } from './sample.ts'

const once = { about: 'programme' } as const
// Of nobody: who may passes the gate and finds none.
const ofNobody = (name: string): Sample => ({
  ...once,
  params: ({ nobodys }: Hand) => ({ [name]: nobodys }),
  passesAs: [404],
})

/** The drop-in centre: no path of it leads to a case. */
export const dropInSamples: Record<string, Sample> = {
  getDropInEvening: once,
  // The same alias each time: the first adds her, the next are told that she is known.
  addDropInClient: { ...once, body: () => ({ alias: 'Kaneel' }), passesAs: [201, 409] },
  countDropInVisit: { ...ofNobody('clientId'), body: () => ({}) },
  markDropInClientLeft: { ...ofNobody('clientId'), body: () => ({ leftOn: '2024-01-08' }) },
  undoDropInVisit: ofNobody('visitId'),
  recordDropInOffer: {
    ...ofNobody('visitId'),
    headers: { 'if-match': '"1"' },
    body: () => ({ offered: ['contact'] }),
  },
  getWalkIn: once,
  tickConsult: ofNobody('clientId'),
  undoConsult: ofNobody('consultId'),
  sendDropInSignal: {
    ...once,
    body: () => ({ named: 'TST-1', basis: 'danger', message: 'she was hurt' }),
  },
  countDropIn: { ...once, query: 'from=2023-01-01&until=2023-12-31&by=month' },
}
