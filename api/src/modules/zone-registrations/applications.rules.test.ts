import { expect, test } from 'vitest'
import { validityOf } from './applications.rules.ts'

test.each([
  ['2024-01-02', 12, '2025-01-01'],
  ['2024-03-01', 12, '2025-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-28'],
  ['2023-02-28', 12, '2024-02-27'],
  ['2024-08-31', 6, '2025-02-28'],
  ['2024-03-31', 1, '2024-04-30'],
])('a registration from %s for %i months is valid until %s', (decidedOn, months, validUntil) => {
  const valid = validityOf(decidedOn, { months, renewedUntil: null })
  expect(valid).toEqual({ validFrom: decidedOn, validUntil })
})

test('one that renews another begins on the day after it', () => {
  const valid = validityOf('2025-02-10', { months: 12, renewedUntil: '2025-02-28' })
  expect(valid).toEqual({ validFrom: '2025-03-01', validUntil: '2026-02-28' })
})
