import { describe, expect, test } from 'vitest'
import { faultsOfReason, mayEnd, mayOpen, mayReview } from './emergency-accesses.rules.ts'
import { referenceOf, subjectsBehind } from './reach.rules.ts'

test.each([
  ['she is in danger', []],
  ['danger!  ', ['min-length']],
  ['🆘🆘🆘🆘🆘', ['min-length']],
  ['              ', ['min-length']],
])('the reason “%s” has faults %j', (reason, codes) => {
  expect(faultsOfReason(reason).map(({ code }) => code)).toEqual(codes)
})

describe('emergency access', () => {
  test('is for another’s case, and one at a time', () => {
    expect(mayOpen({ isOwn: false, isRunning: false }).allowed).toBe(true)
    expect(mayOpen({ isOwn: true, isRunning: false })).toMatchObject({
      code: 'emergency-access-own-case',
    })
    expect(mayOpen({ isOwn: false, isRunning: true })).toMatchObject({
      code: 'emergency-access-running',
    })
  })

  test('ends once', () => {
    expect(mayEnd({ running: true }).allowed).toBe(true)
    expect(mayEnd({ running: false })).toMatchObject({ code: 'emergency-access-ended' })
  })

  test('is reviewed when it is over, once, by somebody else', () => {
    const access = { running: false, reviewedAt: null, personId: 'who opened it' }
    expect(mayReview(access, 'officer').allowed).toBe(true)
    expect(mayReview(access, 'who opened it')).toMatchObject({ code: 'second-person-needed' })
    expect(mayReview({ ...access, running: true }, 'officer')).toMatchObject({
      code: 'emergency-access-running',
    })
    const reviewed = { ...access, reviewedAt: new Date('2024-01-08T12:00:00Z') }
    expect(mayReview(reviewed, 'officer')).toMatchObject({ code: 'emergency-access-reviewed' })
  })
})

test('a reference stands for every subject that begins with it', () => {
  const subjectId = 'a3f3a3c0-1234-4000-8000-00000000abcd'
  const reference = referenceOf(subjectId)
  expect(reference).toBe('a3f3a3c0')
  const { first, last } = subjectsBehind(reference)
  expect(first <= subjectId && subjectId <= last).toBe(true)
})
