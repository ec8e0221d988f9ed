import { listLongWaits } from '../referrals/index.ts'
import type { Source } from './raised.rules.ts'
import { ofCase } from './raised.rules.ts'

/** She was referred, and nothing has begun for longer than is usual: who is responsible asks where it stands. */
const waiting: Source = {
  access: 'referrals:read',
  norms: { 'service-wait-long': ['referrals.long-wait-days'] },
  raise: async (act) =>
    (await listLongWaits(act)).map(({ id, caseId, number, alias, sinceOn }) => ({
      kind: 'service-wait-long',
      entityId: id,
      about: ofCase({ caseId, number, alias }),
      sinceOn,
      dueOn: null,
      urgency: 'this-week',
      next: { screen: 'case', id: caseId },
    })),
}

export const referralSignals: readonly Source[] = [waiting]
