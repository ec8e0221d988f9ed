import type { Hand, Sample } from './sample.ts'

const ofHandover = ({ on }: Hand) => ({ caseId: on.id, handoverId: on.handover.handoverId })
const ofRound = ({ on }: Hand) => ({ roundId: on.handover.roundId })
const ofLateWrite = ({ on }: Hand) => ({ caseId: on.id, lateWriteId: on.handover.lateWriteId })
const once = { about: 'programme' } as const
const ofCase = ({ on }: Hand) => ({ caseId: on.id })

/** Handing over. Each case has one that was proposed by who is responsible to somebody elsewhere. */
export const handoverSamples: Record<string, Sample> = {
  listHandovers: once,
  listHandoversOfCase: { params: ofCase },
  getHandover: { params: ofHandover },
  proposeHandover: {
    params: ofCase,
    body: ({ colleague }) => ({ toMembershipId: colleague.id }),
    passesAs: [409],
  },
  acceptHandover: { params: ofHandover, passesAs: [409] },
  declineHandover: {
    params: ofHandover,
    body: () => ({ reason: 'no-room' }),
    passesAs: [409],
  },
  withdrawHandover: { params: ofHandover },
  // Seen by who leads the giving organisation too, and not hers to confirm.
  confirmHandoverRoom: { params: ofHandover, passesAs: [409] },
  settleHandover: { params: ofHandover, passesAs: [409] },
  recordHandoverMeeting: {
    params: ofHandover,
    body: () => ({ meeting: 'refused' }),
    passesAs: [409],
  },
  reassignHandoverActions: { params: ofHandover, passesAs: [409] },
  completeHandover: { params: ofHandover, passesAs: [409] },
  getHandoverSheet: { params: ofHandover },
  printHandoverSheet: { params: ofHandover },
  putHandoverSheet: {
    params: ofHandover,
    headers: { 'if-match': '"1"' },
    body: () => ({ agreements: 'as agreed', notInRecord: '' }),
  },
  confirmHandoverSheet: {
    params: ofHandover,
    headers: { 'if-match': '"1"' },
    body: () => ({ asRead: 'what was read' }),
    passesAs: [409],
  },
  listHandoverRounds: once,
  getHandoverRound: { ...once, params: ofRound },
  openHandoverRound: {
    ...once,
    body: ({ on }) => ({ name: 'before the first', completeBy: '2024-02-01', caseIds: [on.id] }),
  },
  closeHandoverRound: { ...once, params: ofRound },
  planRoundCase: {
    params: ({ on }) => ({ roundId: on.handover.roundId, caseId: on.id }),
    body: ({ colleague }) => ({ toMembershipId: colleague.id, plannedOn: '2024-01-15' }),
  },
  listAbsences: once,
  // Of herself: whoever answers for cases names a stand-in for each.
  planAbsence: {
    ...once,
    body: () => ({ fromOn: '2024-03-04', untilOn: '2024-03-08', standIns: [] }),
    passesAs: [409],
  },
  endAbsence: {
    ...once,
    params: ({ nobodys }) => ({ absenceId: nobodys }),
    body: () => ({ untilOn: '2024-03-05' }),
    passesAs: [404],
  },
  nameStandIn: {
    ...once,
    params: ({ nobodys }) => ({ absenceId: nobodys }),
    body: ({ on, colleague }) => ({ caseId: on.id, membershipId: colleague.id }),
    passesAs: [404],
  },
  listLateWrites: once,
  // Only of whose case it was, and that is none of these situations.
  writeLate: {
    params: ofCase,
    body: () => ({ occurredAt: '2024-01-05T10:00:00Z', outcome: 'spoken' }),
    reaches: () => false,
  },
  acceptLateWrite: { params: ofLateWrite },
  returnLateWrite: { params: ofLateWrite, body: () => ({ reason: 'double' }) },
}
