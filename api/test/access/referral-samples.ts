import type { Hand, Sample } from './sample.ts'

const first = { 'if-match': '"1"' }
const once = { about: 'programme' } as const
const ofCase = ({ on }: Hand) => ({ caseId: on.id })
const ofReferral = ({ on }: Hand) => ({ caseId: on.id, referralId: on.referral.referralId })
const today = () => ({ on: '2024-01-08' })

/** Referrals to services. Each case was referred to one, and has a basis that names another as well. */
export const referralSamples: Record<string, Sample> = {
  listReferrals: once,
  countReferrals: once,
  listReferralsOfCase: { params: ofCase },
  askReferral: {
    params: ofCase,
    body: ({ on }) => ({ serviceId: on.referral.serviceId, askedOn: '2024-01-05' }),
  },
  noteReferralWaiting: { params: ofReferral, headers: first, body: today },
  startReferral: { params: ofReferral, headers: first, body: today },
  // It has not started.
  endReferral: {
    params: ofReferral,
    headers: first,
    body: () => ({ ...today(), ending: 'reached' }),
    passesAs: [409],
  },
  refuseReferral: {
    params: ofReferral,
    headers: first,
    body: () => ({ ...today(), refusal: 'no-room', words: 'full' }),
  },
}
