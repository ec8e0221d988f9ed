import { expect, test } from 'vitest'
import { actionNames } from './case.schema.ts'
import type { Standing } from './cases.rules.ts'
import { actionsOn } from './cases.rules.ts'

const none = {
  changeCourse: false,
  close: false,
  reviewClosure: false,
  assign: false,
  transfer: false,
}
const hers = { ...none, changeCourse: true, close: true, assign: true }
const open: Standing = {
  personId: 'me',
  role: 'case_manager',
  rights: hers,
  phase: 'active',
  current: { introducedAt: new Date('2023-01-09') },
  diedOn: null,
  closure: undefined,
  transfer: undefined,
  sight: undefined,
}
const allowedOf = (standing: Standing) =>
  actionNames.filter((name) => actionsOn(standing)[name].allowed)

test('on an open case its case manager changes the course, assigns and closes', () => {
  expect(allowedOf(open)).toEqual([
    'changePhase',
    'decideContinuation',
    'changeStability',
    'assign',
    'close',
  ])
})

test('on a closed case only opening it again is left', () => {
  expect(allowedOf({ ...open, phase: 'closed', current: undefined })).toEqual(['reopen'])
})

test('while a closing waits, it is taken back or confirmed, and not asked again', () => {
  const closure = { requestedBy: 'me' }
  expect(allowedOf({ ...open, closure })).not.toContain('close')
  expect(allowedOf({ ...open, closure })).toContain('withdrawClosure')
  const reviewing = { ...open, rights: { ...none, reviewClosure: true }, closure }
  expect(allowedOf(reviewing)).toEqual([])
  expect(allowedOf({ ...reviewing, personId: 'other', sight: 'out-of-sight' })).toEqual([
    'confirmClosure',
  ])
})

test('after an emergency transfer the introduction is what is owed', () => {
  expect(allowedOf({ ...open, current: { introducedAt: null } })).toContain('recordIntroduction')
  expect(allowedOf(open)).not.toContain('recordIntroduction')
})

test('an emergency transfer is asked by one and confirmed by another', () => {
  const asking = { ...open, role: 'organisation_manager', rights: { ...none, transfer: true } }
  expect(allowedOf(asking)).toEqual(['askTransfer'])
  const transfer = { requestedBy: 'me' }
  expect(allowedOf({ ...asking, transfer })).toEqual([])
  expect(allowedOf({ ...asking, transfer, personId: 'other' })).toEqual(['confirmTransfer'])
})

test('who has no right is told so, and nothing else', () => {
  const verdicts = Object.values(actionsOn({ ...open, rights: none }))
  expect(verdicts.map((verdict) => !verdict.allowed && verdict.code)).toEqual(
    actionNames.map(() => 'no-right'),
  )
})
