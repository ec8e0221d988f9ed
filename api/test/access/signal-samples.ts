import type { Sample } from './sample.ts'

const once = { about: 'programme' } as const

/** What asks for a person. Which signals there are, and for whom, is said in the room's own tests. */
export const signalSamples: Record<string, Sample> = {
  listSignals: once,
  // Of nobody: who may put one off passes the gate and finds none.
  postponeSignal: {
    ...once,
    body: ({ nobodys }) => ({
      kind: 'out-of-sight',
      entityId: nobodys,
      untilOn: '2024-01-12',
      reason: 'at-her-pace',
    }),
    passesAs: [404],
  },
  takeBackPostponement: {
    ...once,
    params: ({ nobodys }) => ({ postponementId: nobodys }),
    headers: { 'if-match': '"1"' },
    passesAs: [404],
  },
}
