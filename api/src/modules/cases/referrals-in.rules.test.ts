import { expect, test } from 'vitest'
import {
  daysWaiting,
  faultOfAttempt,
  faultOfReceivedOn,
  mayDecide,
  mayTriage,
} from './referrals-in.rules.ts'

const today = '2024-01-08'

test('an aanmelding is decided once', () => {
  expect(mayDecide('waiting')).toEqual({ allowed: true })
  expect(mayDecide('started')).toMatchObject({ code: 'referral-decided' })
  expect(mayDecide('not-started')).toMatchObject({ code: 'referral-decided' })
})

test.each([
  ['case_manager', true],
  ['coordinator', true],
  ['peer_expert', false],
  ['process_director', false],
])('a %s may triage: %s', (role, may) => {
  expect(mayTriage({ role, validFrom: '2023-01-01', validUntil: null }, today).allowed).toBe(may)
})

test('nobody triages before or after her membership', () => {
  const leaving = { role: 'case_manager', validFrom: '2023-01-01', validUntil: '2024-01-08' }
  expect(mayTriage(leaving, today)).toEqual({ allowed: true })
  expect(mayTriage(leaving, '2024-01-09')).toMatchObject({ code: 'triage-membership-not-valid' })
  expect(mayTriage(leaving, '2022-12-31')).toMatchObject({ code: 'triage-membership-not-valid' })
  expect(mayTriage(undefined, today)).toMatchObject({ code: 'triage-role' })
})

test('days waiting stop when it is decided', () => {
  expect(daysWaiting('2023-12-25', null, today)).toBe(14)
  expect(daysWaiting('2023-12-25', new Date('2023-12-27T23:30:00Z'), today)).toBe(3)
})

test('nothing is reported or attempted in the future, or attempted before she was reported', () => {
  expect(faultOfReceivedOn('2024-01-09', today)).toBe('in-the-future')
  expect(faultOfReceivedOn(today, today)).toBeUndefined()
  const at = { now: new Date('2024-01-08T12:00:00Z'), receivedOn: '2024-01-05' }
  expect(faultOfAttempt(new Date('2024-01-08T12:00:01Z'), at)).toBe('in-the-future')
  expect(faultOfAttempt(new Date('2024-01-04T22:59:59Z'), at)).toBe('before-the-referral')
  expect(faultOfAttempt(new Date('2024-01-04T23:00:00Z'), at)).toBeUndefined()
})
