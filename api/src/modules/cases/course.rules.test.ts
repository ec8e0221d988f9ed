import { expect, test } from 'vitest'
import { mayChangeCourse, mayChangePhase } from './course.rules.ts'

test.each([
  ['intake', 'active'],
  ['active', 'stable'],
  ['intake', 'stable'],
])('from %s she goes on to %s without a reason', (from, to) => {
  expect(mayChangePhase(from, to, undefined)).toEqual({ allowed: true })
})

test('going back is allowed when it says why', () => {
  expect(mayChangePhase('stable', 'active', 'lost her room')).toEqual({ allowed: true })
  expect(mayChangePhase('stable', 'active', undefined)).toMatchObject({
    allowed: false,
    code: 'phase-back-needs-reason',
  })
})

test('the phase she is in is no change', () => {
  expect(mayChangePhase('active', 'active', 'again')).toMatchObject({ code: 'phase-already' })
})

test('a closed case is opened again before its course changes', () => {
  expect(mayChangePhase('closed', 'active', 'she is back')).toMatchObject({ code: 'case-closed' })
  expect(mayChangeCourse('closed')).toMatchObject({ code: 'case-closed' })
  expect(mayChangeCourse('intake')).toEqual({ allowed: true })
})
