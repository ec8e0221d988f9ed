import { expect, test } from 'vitest'
import { isDominated, isOpened, isSensitive } from './disclosure.rules.ts'

test.each([
  [0, null, true],
  [9, null, true],
  [10, null, false],
  [19, 19, true],
  [15, 19, true],
  [9, 19, true],
  [10, 20, false],
])('%i of %s is sensitive under a threshold of 10: %s', (count, group, sensitive) => {
  expect(isSensitive(count, group, 10)).toBe(sensitive)
})

test.each([
  [[], true],
  [[5], true],
  [[5, 5], true],
  [[100, 60, 3, 3], true],
  [[100, 60, 5, 5], false],
  [[10, 10, 10], false],
])('contributions of %j are dominated by one: %s', (contributions, dominated) => {
  expect(isDominated(contributions, 0.1)).toBe(dominated)
})

test('what was open before is opened by what narrows it further only', () => {
  const range = (least: number, most: number | null) => ({ least, most })
  expect(isOpened(range(10, 19), range(0, null), 10)).toBe(false)
  expect(isOpened(range(10, 18), range(0, null), 10)).toBe(true)
  expect(isOpened(range(19, 19), range(19, 19), 10)).toBe(false)
  expect(isOpened(range(19, 20), range(19, 23), 10)).toBe(true)
})
