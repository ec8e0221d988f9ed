import { expect, test } from 'vitest'
import { mayAskLifting, mayBlock, mayLift } from './conflict-blocks.rules.ts'

const none = { blocked: false, responsible: false, successorNamed: false }
const standing = { liftAskedBy: null, liftedAt: null }

test.each([
  ['somebody with no part in the case', {}, undefined],
  ['somebody who is blocked already', { blocked: true }, 'conflict-block-stands'],
  ['who is responsible, without a successor', { responsible: true }, 'conflict-needs-successor'],
  ['who is responsible, with one', { responsible: true, successorNamed: true }, undefined],
  ['another, with a successor', { successorNamed: true }, 'conflict-successor-not-needed'],
])('blocking %s: %s', (_who, change, code) => {
  expect(mayBlock({ ...none, ...change })).toMatchObject(
    code === undefined ? { allowed: true } : { allowed: false, code },
  )
})

test('lifting is asked once', () => {
  expect(mayAskLifting(standing)).toEqual({ allowed: true })
  expect(mayAskLifting({ ...standing, liftAskedBy: 'one' })).toMatchObject({
    code: 'lifting-waits-for-second-person',
  })
})

test('one asks and another lifts, once', () => {
  expect(mayLift(standing, 'two')).toMatchObject({ code: 'lifting-not-asked' })
  const asked = { ...standing, liftAskedBy: 'one' }
  expect(mayLift(asked, 'one')).toMatchObject({ code: 'lifting-needs-another-person' })
  expect(mayLift(asked, 'two')).toEqual({ allowed: true })
  const lifted = { ...asked, liftedAt: new Date('2024-01-08T10:00:00Z') }
  expect(mayLift(lifted, 'two')).toMatchObject({ code: 'conflict-block-lifted' })
  expect(mayAskLifting(lifted)).toMatchObject({ code: 'conflict-block-lifted' })
})
