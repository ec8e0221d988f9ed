import { expect, test } from 'vitest'
import { mayAskTransfer, mayConfirmTransfer, mayReceive } from './emergency-transfers.rules.ts'

const open = { phase: 'active', pending: false }

test.each([
  ['organisation_manager', true],
  ['process_director', true],
  ['coordinator', false],
  ['case_manager', false],
])('a %s may ask for an emergency transfer: %s', (role, allowed) => {
  expect(mayAskTransfer(role, open).allowed).toBe(allowed)
})

test('it is asked once, and for an open case', () => {
  expect(mayAskTransfer('process_director', { ...open, pending: true })).toMatchObject({
    code: 'transfer-waits-for-second-person',
  })
  expect(mayAskTransfer('process_director', { ...open, phase: 'closed' })).toMatchObject({
    code: 'case-closed',
  })
})

test('two different persons decide', () => {
  expect(mayConfirmTransfer({ requestedBy: 'one' }, 'one')).toMatchObject({
    code: 'transfer-needs-another-person',
  })
  expect(mayConfirmTransfer({ requestedBy: 'one' }, 'two')).toEqual({ allowed: true })
  expect(mayConfirmTransfer(undefined, 'two')).toMatchObject({ code: 'transfer-not-requested' })
})

test('it goes to somebody else', () => {
  expect(mayReceive('m1', 'm1')).toMatchObject({ code: 'transfer-to-present-responsible' })
  expect(mayReceive(undefined, 'm1')).toMatchObject({ code: 'case-closed' })
  expect(mayReceive('m1', 'm2')).toEqual({ allowed: true })
})
