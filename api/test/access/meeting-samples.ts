import type { Hand, Sample } from './sample.ts'

const first = { 'if-match': '"1"' }
const once = { about: 'programme' } as const
const ofCase = ({ on }: Hand) => ({ caseId: on.id })
const ofMeeting = ({ on }: Hand) => ({ meetingId: on.meeting.meetingId })
const ofMinutes = ({ on }: Hand) => ({ caseId: on.id, minutesId: on.meeting.minutesId })

const planned = { about: 'the rota', fromTime: '10:00', minutes: 60 }
const withOne = ({ actor }: Hand) => ({ ...planned, kind: 'team', invited: [actor.id] })

// It was held today: what can only be done before is refused behind the gate.
const settled: Sample = { ...once, params: ofMeeting, headers: first, passesAs: [409] }

/** Meetings. Each case was spoken of in one that was held today, to which only her case manager came. */
export const meetingSamples: Record<string, Sample> = {
  listMeetings: once,
  listMeetingInvitees: once,
  getMeeting: { ...once, params: ofMeeting },
  planMeeting: { ...once, body: (hand) => ({ ...withOne(hand), plannedOn: '2024-01-22' }) },
  planMeetingSeries: {
    ...once,
    body: (hand) => ({
      ...withOne(hand),
      firstOn: '2024-01-22',
      untilOn: '2024-03-22',
      everyWeeks: 2,
    }),
  },
  endMeetingSeries: {
    ...once,
    params: ({ nobodys }) => ({ seriesId: nobodys }),
    headers: first,
    passesAs: [404],
  },
  holdMeeting: { ...settled, body: ({ on }) => ({ attended: [on.responsible.id] }) },
  moveMeeting: { ...settled, body: () => ({ plannedOn: '2024-01-22', fromTime: '11:00' }) },
  inviteToMeeting: { ...settled, body: ({ actor }) => ({ invited: [actor.id] }) },
  cancelMeeting: settled,
  listAgendaProposals: { ...once, params: ofMeeting },
  placeTopic: { ...once, params: ofMeeting, body: () => ({ topic: 'the keys' }) },
  dropTopic: {
    ...once,
    params: (hand) => ({ ...ofMeeting(hand), topicId: hand.nobodys }),
    passesAs: [404],
  },
  placeCaseOnAgenda: {
    ...once,
    params: ofMeeting,
    body: ({ on }) => ({ caseId: on.id, cause: 'asked' }),
  },
  // Something was written of her already.
  dropCaseFromAgenda: {
    ...once,
    params: (hand) => ({ ...ofMeeting(hand), agendaCaseId: hand.on.meeting.agendaCaseId }),
    passesAs: [409],
  },
  listDecisions: once,
  decide: {
    ...once,
    params: ofMeeting,
    body: ({ on }) => ({
      decision: 'ask again',
      ownerMembershipId: on.responsible.id,
      dueOn: '2024-02-01',
      agendaCaseId: on.meeting.agendaCaseId,
    }),
  },
  settleDecision: {
    ...once,
    params: ({ on }) => ({ decisionId: on.meeting.decisionId }),
    headers: first,
    body: () => ({ state: 'done' }),
  },
  listMeetingsOfCase: { params: ofCase },
  getMinutes: { params: ofMinutes },
  // They were written already.
  writeMinutes: {
    params: ofCase,
    body: ({ on }) => ({ agendaCaseId: on.meeting.agendaCaseId, text: 'said' }),
    passesAs: [409],
  },
  correctMinutes: { params: ofMinutes, headers: first, body: () => ({ text: 'said otherwise' }) },
  shareMinutes: {
    params: ofMinutes,
    headers: first,
    body: ({ on }) => ({ toMembershipId: on.escalation.receiverId, untilOn: '2024-02-01' }),
  },
  withdrawMinutes: { params: ofMinutes, headers: first },
}
