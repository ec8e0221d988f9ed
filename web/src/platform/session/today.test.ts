import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteServerTime } from '../api/server-time.ts'
import { todayOf } from './today.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-07-01T21:59:00Z') })
  noteServerTime('Wed, 01 Jul 2026 21:59:00 GMT')
})
afterEach(() => {
  vi.useRealTimers()
  // The clock of this device is right again, to the millisecond: what comes next in this process counts on it.
  noteServerTime(new Date(0).toUTCString(), 0)
})

test('a session that outlasts midnight in Amsterdam stands at the new day', () => {
  const session = { mode: 'production', today: '2026-07-01' } as const
  expect(todayOf(session)).toBe('2026-07-01')
  vi.setSystemTime(new Date('2026-07-01T22:00:00Z'))
  expect(todayOf(session)).toBe('2026-07-02')
})

test('it is the day of the server, also on a device that runs behind', () => {
  noteServerTime('Wed, 01 Jul 2026 22:05:00 GMT')
  expect(todayOf({ mode: 'production', today: '2026-07-01' })).toBe('2026-07-02')
  expect(todayOf(undefined)).toBe('2026-07-02')
})

test('a demonstration stays at its own day', () => {
  vi.setSystemTime(new Date('2026-07-03T10:00:00Z'))
  expect(todayOf({ mode: 'demonstration', today: '2024-01-08' })).toBe('2024-01-08')
})
