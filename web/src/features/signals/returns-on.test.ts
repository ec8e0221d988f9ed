import { expect, test } from 'vitest'
import { returnsOn } from './returns-on.ts'

const on = { today: '2024-02-28', longestUntilOn: '2024-03-13' }

test('what is pressing is not put off for two weeks by who only presses on', () => {
  expect(returnsOn({ urgency: 'pressing' }, on)).toBe('2024-02-29')
})

test('what is not pressing may wait as long as the setting says', () => {
  expect(returnsOn({ urgency: 'this-week' }, on)).toBe('2024-03-13')
  expect(returnsOn({ urgency: 'ahead' }, on)).toBe('2024-03-13')
})
