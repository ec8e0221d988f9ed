import { expect, test } from 'vitest'
import { dropDrafts, keepDraft, keepDraftsOf, recallDraft } from './drafts.ts'

test('the same person finds what she was typing, another finds nothing', () => {
  keepDraftsOf('first')
  keepDraft('contact/1', 'half a sentence')
  keepDraftsOf('first')
  expect(recallDraft('contact/1', '')).toBe('half a sentence')
  keepDraftsOf('second')
  expect(recallDraft('contact/1', '')).toBe('')
})

test('signing out leaves nothing', () => {
  keepDraftsOf('first')
  keepDraft('contact/1', 'half a sentence')
  dropDrafts()
  expect(recallDraft('contact/1', '')).toBe('')
})
