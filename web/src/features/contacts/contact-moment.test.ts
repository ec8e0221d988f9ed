import { expect, test, vi } from 'vitest'
import { contactMoment } from './contact-moment.ts'

test('in a demonstration it is now, on the day at which it stands', () => {
  vi.useFakeTimers({ now: new Date('2026-07-01T22:30:15.700Z') })
  try {
    expect(contactMoment({ mode: 'demonstration', today: '2024-01-08' })).toBe(
      '2024-01-07T23:30:15.000Z',
    )
    expect(contactMoment({ mode: 'production', today: '2026-07-02' })).toBe(
      '2026-07-01T22:30:15.700Z',
    )
  } finally {
    vi.useRealTimers()
  }
})
