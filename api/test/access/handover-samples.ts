import type { Hand, Sample } from './sample.ts'

const ofHandover = ({ on }: Hand) => ({ caseId: on.id, handoverId: on.handover.handoverId })
const ofCase = ({ on }: Hand) => ({ caseId: on.id })

/** Handing over. Each case has one that was proposed by who is responsible to somebody elsewhere. */
export const handoverSamples: Record<string, Sample> = {
  listHandovers: { about: 'programme' },
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
  putHandoverSheet: {
    params: ofHandover,
    headers: { 'if-match': '"1"' },
    body: () => ({ agreements: 'as agreed', notInRecord: '' }),
  },
  confirmHandoverSheet: { params: ofHandover, passesAs: [409] },
}
