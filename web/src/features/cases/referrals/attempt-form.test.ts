import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteServerTime } from '../../../platform/api/server-time.ts'
import { justPassed } from './attempt-form.ts'

const production = { mode: 'production', today: '2026-07-01' } as const
const demonstration = { mode: 'demonstration', today: '2024-01-08' } as const
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-07-01T22:00:30Z') })
  noteServerTime('Wed, 01 Jul 2026 22:00:30 GMT')
})
afterEach(() => {
  vi.useRealTimers()
  // The clock of this device is right again, to the millisecond: what comes next in this process counts on it.
  noteServerTime(new Date(0).toUTCString(), 0)
})

test('half a minute past midnight a minute ago is the day before, in a demonstration too', () => {
  expect(justPassed(production)).toEqual({ day: '2026-07-01', time: '23:59' })
  expect(justPassed(demonstration)).toEqual({ day: '2024-01-07', time: '23:59' })
})

test('it is a minute ago where the server is, whatever a device says', () => {
  noteServerTime('Thu, 02 Jul 2026 10:31:00 GMT')
  expect(justPassed(production)).toEqual({ day: '2026-07-02', time: '12:30' })
  expect(justPassed(demonstration)).toEqual({ day: '2024-01-08', time: '12:30' })
})
