import { expect, test } from 'vitest'
import {
  mayClose,
  mayCloseAsRead,
  mayCloseBecause,
  mayConfirmClosure,
  mayReopen,
  mayWithdrawClosure,
  needsSecondPerson,
} from './closures.rules.ts'

const asked = { requestedBy: 'one' }

test.each([
  ['out-of-sight', true],
  ['attention', false],
  ['in-sight', false],
  ['whereabouts-known', false],
  ['died', false],
] as const)('closing while she is %s needs a second person: %s', (sight, second) => {
  expect(needsSecondPerson(sight)).toBe(second)
})

test.each([
  ['died', true, { allowed: true }],
  ['died', false, { code: 'closure-death-not-confirmed' }],
  ['moved-away', true, { code: 'closure-after-death' }],
  ['moved-away', false, { allowed: true }],
])('closing because “%s” when her death is confirmed (%s) is %j', (reason, died, verdict) => {
  expect(mayCloseBecause(reason, died)).toMatchObject(verdict)
})

test.each([
  [true, true, { allowed: true }],
  [false, false, { allowed: true }],
  [undefined, true, { allowed: true }],
  [undefined, false, { allowed: true }],
  [true, false, { code: 'closure-would-not-wait' }],
  [false, true, { code: 'closure-would-wait' }],
])('read as a request (%s) where it would be one (%s): %j', (read, asRequest, verdict) => {
  expect(mayCloseAsRead(read, asRequest)).toMatchObject(verdict)
})

test('a case is closed once', () => {
  expect(mayClose('active', false)).toEqual({ allowed: true })
  expect(mayClose('closed', false)).toMatchObject({ code: 'case-closed' })
  expect(mayClose('active', true)).toMatchObject({ code: 'closure-waits-for-second-person' })
})

test('whoever asked does not confirm', () => {
  expect(mayConfirmClosure(asked, { personId: 'one', sight: 'out-of-sight' })).toMatchObject({
    code: 'closure-needs-another-person',
  })
  expect(mayConfirmClosure(asked, { personId: 'two', sight: 'out-of-sight' })).toEqual({
    allowed: true,
  })
})

test('nothing is confirmed that was not asked, or that is so no longer', () => {
  expect(mayConfirmClosure(undefined, { personId: 'two', sight: 'out-of-sight' })).toMatchObject({
    code: 'closure-not-requested',
  })
  expect(mayConfirmClosure(asked, { personId: 'two', sight: 'in-sight' })).toMatchObject({
    code: 'closure-back-in-sight',
  })
  expect(mayWithdrawClosure(undefined)).toMatchObject({ code: 'closure-not-requested' })
  expect(mayWithdrawClosure(asked)).toEqual({ allowed: true })
})

test('only a closed case is opened again', () => {
  expect(mayReopen('closed')).toEqual({ allowed: true })
  expect(mayReopen('stable')).toMatchObject({ code: 'case-open' })
})
