import { expect, test } from 'vitest'
import { mayAnswer, mayRecordIntroduction, momentAfter } from './responsibility.rules.ts'

const today = '2024-01-08'
const staying = { role: 'case_manager', validFrom: '2023-01-01', validUntil: null }

test('a case manager who stays may answer for a case', () => {
  expect(mayAnswer(staying, today)).toEqual({ allowed: true })
})

test.each([
  ['nobody of the programme', undefined, 'responsible-must-be-case-manager'],
  ['a peer expert', { ...staying, role: 'peer_expert' }, 'responsible-must-be-case-manager'],
  [
    'who leaves',
    { ...staying, validUntil: '2024-06-30' },
    'responsible-must-be-staying-case-manager',
  ],
  [
    'who starts later',
    { ...staying, validFrom: '2024-01-09' },
    'responsible-must-be-staying-case-manager',
  ],
])('%s may not answer for a case', (_who, candidate, code) => {
  expect(mayAnswer(candidate, today)).toMatchObject({ allowed: false, code })
})

test('a moment never lies before what it follows', () => {
  const now = new Date('2024-01-08T09:00:00Z')
  const later = new Date('2024-01-08T10:00:00Z')
  expect(momentAfter(now)).toEqual(now)
  expect(momentAfter(later, now)).toEqual(later)
  expect(momentAfter(now, later)).toEqual(new Date('2024-01-08T10:00:00.001Z'))
  expect(momentAfter(now, now)).toEqual(new Date('2024-01-08T09:00:00.001Z'))
})

test('an introduction is recorded once, for a case manager she does not know', () => {
  expect(mayRecordIntroduction({ introducedAt: null }, null)).toEqual({ allowed: true })
  expect(mayRecordIntroduction({ introducedAt: new Date('2024-01-01') }, null)).toMatchObject({
    code: 'introduction-recorded-already',
  })
  expect(mayRecordIntroduction(undefined, null)).toMatchObject({ code: 'case-closed' })
  expect(mayRecordIntroduction({ introducedAt: null }, '2024-01-03')).toMatchObject({
    code: 'introduction-after-death',
  })
})
