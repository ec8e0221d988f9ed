import { listLapsed } from '../peer-support/index.ts'
import type { Source } from './raised.rules.ts'

const kindOf = {
  supervision: 'supervision-lapsed',
  'work-guidance': 'work-guidance-lapsed',
} as const
const lapsedAfter = 'peer-support.lapsed-after-days'

/** Supervision or work guidance was planned and not kept, or is not planned any more. */
const supervision: Source = {
  access: 'supervision:read',
  norms: {
    'supervision-lapsed': ['peer-support.supervision-days', lapsedAfter],
    'work-guidance-lapsed': ['peer-support.work-guidance-days', lapsedAfter],
  },
  raise: async (act) =>
    (await listLapsed(act)).flatMap(({ membershipId, organisationId, name, lapses }) =>
      lapses.map(({ kind, sinceOn }) => ({
        kind: kindOf[kind],
        entityId: membershipId,
        about: { what: 'person', name, membershipId, organisationId },
        sinceOn,
        dueOn: null,
        urgency: 'this-week',
        next: { screen: 'supervision' },
      })),
    ),
}

export const peerSupportSignals: readonly Source[] = [supervision]
