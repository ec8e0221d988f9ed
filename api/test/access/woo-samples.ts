import type { Sample } from './sample.ts'

const once = { about: 'programme' } as const
// Of nothing: who may passes the gate and finds none.
const absent: Sample = {
  ...once,
  headers: { 'if-match': '"1"' },
  params: ({ nobodys }) => ({ copyId: nobodys }),
  passesAs: [404],
}
const inDutch = { ...absent, query: 'language=nl' }

/** Texts that go out under the Woo. */
export const wooSamples: Record<string, Sample> = {
  listWooCopies: once,
  makeWooCopy: { ...once, body: () => ({ title: 'Nota' }) },
  getWooCopy: absent,
  addWooText: {
    ...absent,
    headers: { 'if-match': '"1"', 'content-type': 'application/octet-stream' },
    query: 'kind=source',
    body: () => Buffer.from('Een nota.'),
  },
  withdrawWooCopy: absent,
  markWooPassages: {
    ...absent,
    body: () => ({ ground: '5.1.2e', ranges: [{ from: 0, until: 3 }] }),
  },
  unmarkWooPassage: {
    ...absent,
    params: ({ nobodys }) => ({ copyId: nobodys, passageId: nobodys }),
  },
  decideWooCopy: absent,
  printWooCopy: inDutch,
  getWooInventory: { ...inDutch, params: ({ nobodys }) => ({ copyId: nobodys, form: 'csv' }) },
}
