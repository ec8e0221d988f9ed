import { afterEach, expect, test } from 'vitest'
import { dropShown, keepShownOf, shownTo, showOnce } from './shown-once.ts'

afterEach(dropShown)

test('what is shown once stays for whom it was shown to, until she puts it away', () => {
  showOnce('first', 'recovery-codes', ['abc'])
  keepShownOf('first')
  expect(shownTo('first', 'recovery-codes')).toEqual(['abc'])
  expect(shownTo('first', 'another')).toBeUndefined()
  showOnce('first', 'recovery-codes', undefined)
  expect(shownTo('first', 'recovery-codes')).toBeUndefined()
})

test('another person finds nothing, and nothing comes back after her', () => {
  showOnce('first', 'recovery-codes', ['abc'])
  expect(shownTo('second', 'recovery-codes')).toBeUndefined()
  keepShownOf('second')
  expect(shownTo('first', 'recovery-codes')).toBeUndefined()
})

test('signing out leaves nothing', () => {
  showOnce('first', 'recovery-codes', ['abc'])
  dropShown()
  expect(shownTo('first', 'recovery-codes')).toBeUndefined()
})
