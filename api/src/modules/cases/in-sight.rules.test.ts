import { expect, test } from 'vitest'
import { sightOf } from './in-sight.rules.ts'

const terms = { today: '2024-01-08', attentionDays: 14, signalDays: 28 }
const record = {
  lastSpokenAt: null,
  lastSeenAt: null,
  knownUntil: null,
  diedOn: null,
  openedAt: new Date('2023-12-01T09:00:00Z'),
}
const at = (day: string) => new Date(`${day}T12:00:00Z`)

test.each([
  ['2024-01-08', 'in-sight', 0],
  ['2023-12-26', 'in-sight', 13],
  ['2023-12-25', 'attention', 14],
  ['2023-12-12', 'attention', 27],
  ['2023-12-11', 'out-of-sight', 28],
])('spoken with on %s she is %s after %i days', (day, state, days) => {
  const sight = sightOf({ ...record, lastSpokenAt: at(day) }, terms)
  expect(sight).toMatchObject({ state, daysSinceSpoken: days, daysCounted: days })
})

test('seen but not spoken with shows, and does not end the signal', () => {
  const sight = sightOf(
    { ...record, lastSpokenAt: at('2023-12-01'), lastSeenAt: at('2024-01-07') },
    terms,
  )
  expect(sight).toMatchObject({ state: 'out-of-sight', daysSinceSpoken: 38, daysSinceSeen: 1 })
})

test('before anyone spoke with her the days count from the opening of the case', () => {
  expect(sightOf(record, terms)).toMatchObject({
    state: 'out-of-sight',
    daysSinceSpoken: null,
    daysSinceSeen: null,
    daysCounted: 38,
  })
})

test.each([
  ['2024-01-09', 'whereabouts-known'],
  ['2024-01-08', 'whereabouts-known'],
  ['2024-01-07', 'out-of-sight'],
])('whereabouts known until %s make her %s', (knownUntil, state) => {
  expect(sightOf({ ...record, knownUntil }, terms).state).toBe(state)
})

test('that she died ends the signal, whatever else is known', () => {
  const died = { ...record, diedOn: '2024-01-03', knownUntil: '2024-02-01' }
  expect(sightOf(died, terms)).toMatchObject({ state: 'died', pausedUntil: null })
})

test('days are counted in Amsterdam: half past midnight there is still the day before in UTC', () => {
  const lastSpokenAt = new Date('2024-01-06T23:30:00Z')
  expect(sightOf({ ...record, lastSpokenAt }, terms).daysSinceSpoken).toBe(1)
})
