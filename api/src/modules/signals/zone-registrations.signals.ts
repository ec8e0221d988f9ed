import { listZoneAttention } from '../zone-registrations/index.ts'
import type { Source } from './raised.rules.ts'
import { urgencyBy } from './raised.rules.ts'

/** Terms of law that run, and registrations that end: by their number, for who keeps the register. */
const register: Source = {
  access: 'zone-registrations:read',
  norms: {
    'zone-objection-due': [],
    'zone-decision-due': ['zone.decision-weeks'],
    'zone-registration-ending': ['zone.renewal-weeks'],
  },
  raise: async (act) => {
    const { terms, ending } = await listZoneAttention(act)
    const of = ({ id, number }: { id: string; number: string }) => ({
      entityId: id,
      about: { what: 'topic' as const, name: number },
      sinceOn: null,
      next: { screen: 'zone-application' as const, id },
    })
    return [
      ...terms.map((term) => ({
        ...of(term),
        kind:
          term.of === 'objection'
            ? ('zone-objection-due' as const)
            : ('zone-decision-due' as const),
        dueOn: term.dueOn,
        urgency: urgencyBy(term.dueOn, act.today),
      })),
      ...ending.map((one) => ({
        ...of(one),
        kind: 'zone-registration-ending' as const,
        dueOn: one.validUntil,
        urgency: 'ahead' as const,
      })),
    ]
  },
}

export const zoneSignals: readonly Source[] = [register]
