import { expect, test } from 'vitest'
import type { CaseItem } from '../../features/cases/cases.api.ts'
import type { Sight } from '../../features/contacts/sights.api.ts'
import { nextStep } from './next-step.ts'

const item: CaseItem = {
  id: 'b8f7c0de-0000-4000-8000-000000000001',
  number: 'TEST-001',
  alias: 'kleine brug',
  relation: 'own',
  safeContactRecorded: true,
  responsible: {
    membershipId: 'b8f7c0de-0000-4000-8000-000000000002',
    name: 'A. Linde',
    organisation: 'IrisZorg',
    since: '2023-07-01T10:00:00.000Z',
    until: null,
    manner: 'handover',
    warm: true,
  },
  course: {
    phase: 'active',
    phaseSince: '2023-01-01T10:00:00.000Z',
    stability: 'fragile',
    continuationNeeded: true,
    closedOutOfSight: false,
    version: 1,
  },
}

const seen = (state: Sight['state']): Sight => ({
  caseId: item.id,
  number: item.number,
  alias: item.alias,
  closed: false,
  state,
  daysSinceSpoken: 3,
  daysSinceSeen: 3,
  daysCounted: 3,
  lastSpokenAt: null,
  lastSeenAt: null,
  lastAttemptAt: null,
  knownUntil: null,
})

const cold: CaseItem = {
  ...item,
  responsible: item.responsible && { ...item.responsible, warm: false },
}

test.each([
  ['nothing waits when all is well', item, seen('in-sight'), undefined],
  ['finding her comes before anything else', cold, seen('out-of-sight'), 'step-find'],
  ['an introduction that did not take place waits', cold, seen('attention'), 'step-introduce'],
  ['speaking with her waits from the first signal on', item, seen('attention'), 'step-speak'],
  [
    'a missing safe contact waits',
    { ...item, safeContactRecorded: false },
    undefined,
    'step-safe-contact',
  ],
  [
    'a case of which the course is not ours to see waits for nothing',
    { ...item, course: null },
    undefined,
    undefined,
  ],
])('%s', (_, of, sight, step) => {
  expect(nextStep(of, sight)).toBe(step)
})
