import { beforeEach, expect, test } from 'vitest'
import { dropDrafts, keepDraftsOf } from '../drafts/drafts.ts'
import { shownAs, showOnce } from './shown-once.ts'

beforeEach(() => {
  dropDrafts()
  keepDraftsOf('first')
})

test('what is shown once stays for whom it was shown to, until she puts it away', () => {
  showOnce('recovery-codes', ['abc'])
  showOnce('feed', 'abc')
  keepDraftsOf('first')
  expect(shownAs('recovery-codes')).toEqual(['abc'])
  expect(shownAs('another')).toBeUndefined()
  showOnce('recovery-codes', undefined)
  expect(shownAs('recovery-codes')).toBeUndefined()
  expect(shownAs('feed')).toBe('abc')
})

test('another person finds nothing, and nothing comes back after her', () => {
  showOnce('recovery-codes', ['abc'])
  keepDraftsOf('second')
  expect(shownAs('recovery-codes')).toBeUndefined()
  keepDraftsOf('first')
  expect(shownAs('recovery-codes')).toBeUndefined()
})

test('signing out leaves nothing', () => {
  showOnce('recovery-codes', ['abc'])
  dropDrafts()
  expect(shownAs('recovery-codes')).toBeUndefined()
})
