import { expect, test } from 'vitest'
import { isLate, owesOf } from './owing.rules.ts'

const course = {
  state: 'accepted',
  roomNeeded: false,
  roomConfirmed: false,
  meeting: null as string | null,
  introductions: 0,
  introductionsNeeded: 1,
  sheetWritten: false,
  sheetConfirmed: false,
  openActions: 2,
}

test('once accepted, both owe the meeting and their part of the sheet, and one her actions', () => {
  expect(owesOf(course)).toEqual({
    giver: ['meeting', 'sheet', 'actions'],
    receiver: ['meeting', 'sheet'],
  })
})

test('as long as it is proposed, an answer is owed, and room where that is asked', () => {
  expect(owesOf({ ...course, state: 'proposed' }).receiver).toEqual(['answer'])
  expect(owesOf({ ...course, state: 'proposed', roomNeeded: true }).receiver).toEqual([
    'room',
    'answer',
  ])
})

test('when nothing else is left, completing it is', () => {
  const done = {
    ...course,
    state: 'introduced',
    meeting: 'refused',
    sheetWritten: true,
    sheetConfirmed: true,
    openActions: 0,
  }
  expect(owesOf(done)).toEqual({ giver: ['completion'], receiver: ['completion'] })
  expect(owesOf({ ...done, meeting: 'both-present' }).giver).toEqual(['meeting'])
  expect(owesOf({ ...done, state: 'completed' })).toEqual({ giver: [], receiver: [] })
})

test.each([
  ['proposed', '2024-01-05', '2024-02-01', true],
  ['proposed', '2024-01-08', '2024-02-01', false],
  ['accepted', '2024-01-05', '2024-01-08', false],
  ['introduced', '2024-01-05', '2024-01-07', true],
  ['completed', '2024-01-05', '2024-01-07', false],
])('%s, to be answered by %s and completed by %s, is late on 8 January: %s', (...given) => {
  const [state, answerBy, completeBy, late] = given
  expect(isLate({ state, answerBy, completeBy }, '2024-01-08')).toBe(late)
})
