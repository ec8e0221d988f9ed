import { expect, test } from 'vitest'
import type { Role } from '../../../platform/api/contract.ts'
import { pageOf } from './notice-pages.ts'

const reader = (role: Role) => ({ personId: 'me', role })

test.each([
  ['emergency-access-opened', 'e', 'privacy_officer', '/emergency-accesses/$emergencyAccessId'],
  ['confirmation-waits', 'm', 'organisation_manager', '/'],
  ['invitation-made', 'me', 'administrator', '/sessions'],
  ['invitation-made', 'other', 'administrator', '/people/$personId'],
  ['invitation-made', 'me', 'case_manager', '/sessions'],
  ['invitation-made', 'other', 'privacy_officer', undefined],
  ['recovery-code-used', null, 'nurse', '/sessions'],
  ['something-new', 'x', 'nurse', undefined],
] as const)('%s about %s leads the %s to %s', (kind, entityId, role, to) => {
  expect(pageOf({ kind, entityId }, reader(role))?.to).toBe(to)
})
