import type { Hand, Sample } from './sample.ts'

const first = { 'if-match': '"1"' }
const ofCase = ({ on }: Hand) => ({ caseId: on.id })
const ofComplaint = ({ on }: Hand) => ({ caseId: on.id, complaintId: on.voice.complaintId })
const ofRefusal = ({ on }: Hand) => ({ caseId: on.id, refusalId: on.voice.refusalId })
const day = '2024-01-05'

/** What she says of the help and of who gives it. */
export const voiceSamples: Record<string, Sample> = {
  getVoice: { params: ofCase },
  recordComplaint: {
    params: ofCase,
    body: () => ({
      words: 'nobody called back',
      receivedOn: day,
      addressedTo: 'team',
      aboutPersonId: null,
      tellManager: false,
    }),
  },
  hearComplaint: { params: ofComplaint, headers: first },
  answerComplaint: { params: ofComplaint, headers: first, body: () => ({ answer: 'sorry' }) },
  refuseWorker: {
    params: ofCase,
    body: ({ on }) => ({ personId: on.responsible.personId }),
  },
  endWorkerRefusal: { params: ofRefusal, headers: first },
  rateHelp: { params: ofCase, body: () => ({ ratedOn: day, score: 4 }) },
}
