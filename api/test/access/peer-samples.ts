import type { Hand, Sample } from './sample.ts'

const first = { 'if-match': '"1"' }
const ofCase = ({ on }: Hand) => ({ caseId: on.id })
const once = { about: 'programme' } as const

// A note of somebody else: to be shared and withdrawn by its writer alone.
const ofNote: Sample = {
  params: ({ on }) => ({ caseId: on.id, noteId: on.peerSupport.noteId }),
  passesAs: [404],
  reaches: () => true,
}

// Of nobody: who may settle passes the gate and finds none.
const ofSession: Sample = {
  ...once,
  params: ({ nobodys }) => ({ sessionId: nobodys }),
  headers: first,
  passesAs: [404],
}

/** Of the peer expert: her notes, the bridges she builds, and her supervision. */
export const peerSamples: Record<string, Sample> = {
  listPeerNotes: { params: ofCase },
  writePeerNote: { params: ofCase, body: () => ({ text: 'she laughed today' }) },
  sharePeerNote: ofNote,
  withdrawPeerNote: ofNote,
  listBridgesUnderWay: once,
  listBridges: { params: ofCase },
  beginBridge: {
    params: ofCase,
    body: () => ({ fromPlace: 'street', toCare: 'housing', begunOn: '2024-01-05' }),
  },
  endBridge: {
    params: ({ on }) => ({ caseId: on.id, bridgeId: on.peerSupport.bridgeId }),
    headers: first,
    body: () => ({ outcome: 'kept', endedOn: '2024-01-05' }),
  },
  getSupervision: once,
  planSupervision: {
    ...once,
    body: ({ actor, peer }) => ({
      membershipId: actor.role === 'coordinator' ? peer.id : actor.id,
      kind: 'supervision',
      plannedOn: '2024-01-15',
    }),
  },
  keepSupervision: { ...ofSession, body: () => ({ keptOn: '2024-01-05' }) },
  cancelSupervision: ofSession,
}
