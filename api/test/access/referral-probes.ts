import type { Probe } from './case-probe.ts'
import { insert, select, update } from './case-probe.ts'

/** Of referrals the state is known to more people than what was said. */
export const referralProbes: readonly Probe[] = [
  select('referrals', ['referrals:read']),
  update('referrals', 'version', ['referrals:write']),
  insert(
    'referrals',
    'programme_id, case_id, network_part_id, consent_id, asked_by_membership_id, asked_on',
    ['referrals:write'],
    ({ on, actor }) => {
      const { askedServiceId, referralConsentId } = on.referral
      return [on.programmeId, on.id, askedServiceId, referralConsentId, actor.id, '2024-01-05']
    },
  ),
  select('referral_texts', ['referral-texts:read']),
  insert(
    'referral_texts',
    'programme_id, case_id, referral_id, step, membership_id, written_at, sealed',
    ['referral-texts:write'],
    ({ on, actor }) => {
      const of = [on.programmeId, on.id, on.referral.referralId, 'refused', actor.id]
      return [...of, '2024-01-05T10:00:00Z', Buffer.alloc(64)]
    },
  ),
]
