import { expect, test } from 'vitest'
import { noteServerTime, serverTime } from './server-time.ts'

test('the time is the server’s, also on a device whose clock is wrong', () => {
  noteServerTime('Mon, 08 Jan 2024 10:00:00 GMT', Date.parse('2024-01-08T10:20:00Z'))
  expect(serverTime(Date.parse('2024-01-08T10:21:00Z'))).toBe(Date.parse('2024-01-08T10:01:00Z'))
  noteServerTime(null)
  expect(serverTime(Date.parse('2024-01-08T10:21:00Z'))).toBe(Date.parse('2024-01-08T10:01:00Z'))
  noteServerTime('Mon, 08 Jan 2024 10:00:00 GMT', Date.parse('2024-01-08T10:00:00Z'))
})
