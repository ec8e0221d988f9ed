import { expect, test } from 'vitest'
import { stepState } from './handover-steps.ts'

const proposed = {
  state: 'proposed' as const,
  owes: { giver: ['sheet' as const], receiver: ['answer' as const] },
  meeting: null,
  sheetConfirmedAt: null,
}

test('while it is proposed the receiver owes an answer, and the rest is later', () => {
  expect(stepState(proposed, 'receiver', 'answer')).toBe('owed')
  expect(stepState(proposed, 'giver', 'answer')).toBe('done')
  expect(stepState(proposed, 'giver', 'sheet')).toBe('owed')
  expect(stepState(proposed, 'receiver', 'meeting')).toBe('later')
})

test('the sheet is done for each by her own part in it', () => {
  const accepted = {
    ...proposed,
    state: 'accepted' as const,
    owes: { giver: [], receiver: ['sheet' as const] },
  }
  expect(stepState(accepted, 'giver', 'sheet')).toBe('done')
  expect(stepState(accepted, 'receiver', 'sheet')).toBe('owed')
})

test('when it is completed every step is done for both', () => {
  const completed = { ...proposed, state: 'completed' as const, owes: { giver: [], receiver: [] } }
  expect(stepState(completed, 'receiver', 'completion')).toBe('done')
  expect(stepState(completed, 'giver', 'actions')).toBe('done')
})
