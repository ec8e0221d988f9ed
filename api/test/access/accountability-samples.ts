import type { Hand, Sample } from './sample.ts'

const once = { about: 'programme' } as const
const headers = { 'if-match': '"1"' }
// Of nothing: who may read it passes the gate and finds none.
const ofNothing: Sample = {
  ...once,
  params: ({ nobodys }: Hand) => ({ accountabilityId: nobodys }),
  passesAs: [404],
}
const paper: Sample = {
  ...ofNothing,
  params: ({ nobodys }) => ({ accountabilityId: nobodys, language: 'en' }),
}

/** Accounting for grants. */
export const accountabilitySamples: Record<string, Sample> = {
  listAccountabilities: once,
  openAccountability: { ...ofNothing, params: ({ nobodys }) => ({ grantId: nobodys }) },
  getAccountability: ofNothing,
  writeAccountability: {
    ...ofNothing,
    headers,
    body: () => ({ deployment: '', narrative: '', lines: [] }),
  },
  submitAccountability: { ...ofNothing, headers },
  printAccountability: paper,
  getAccountabilityOds: paper,
}
