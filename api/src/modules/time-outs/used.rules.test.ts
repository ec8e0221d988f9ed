import { expect, test } from 'vitest'
import { usedOf } from './used.rules.ts'

const stay = (of: object) => ({
  state: 'returned' as const,
  fromOn: '2023-09-01',
  leaveOn: '2023-09-15',
  arrivedOn: '2023-09-01',
  leftOn: '2023-09-15',
  ...of,
})
const year = { from: '2023-08-01', until: '2023-12-31', today: '2024-01-08' }

test('a stay counts in the period in which she arrived, with all its days', () => {
  const across = {
    fromOn: '2023-12-28',
    arrivedOn: '2023-12-28',
    leaveOn: '2024-01-11',
    leftOn: null,
  }
  const stays = [
    stay({}),
    stay({ state: 'ended-early', leftOn: '2023-09-05' }),
    stay({ state: 'arrived', ...across }),
    stay({ arrivedOn: '2023-07-31' }),
    stay({ state: 'cancelled', arrivedOn: null, leftOn: null }),
  ]
  expect(usedOf(stays, { ...year, on: '2023-12-31' })).toEqual({
    stays: 3,
    days: 14 + 4 + 14,
    aheadDays: null,
  })
  expect(usedOf(stays, { ...year, on: '2023-12-27' })).toMatchObject({ stays: 2, days: 18 })
})

test('a stay that ends on the day of arrival is one day, here as in the quota', () => {
  const short = stay({ state: 'ended-early', leftOn: '2023-09-01' })
  expect(usedOf([short], { ...year, on: '2023-12-31' })).toMatchObject({ stays: 1, days: 1 })
})

test('what is still to come is known today, and only what begins within the period', () => {
  const to = (fromOn: string, leaveOn: string) =>
    stay({ state: 'reserved', fromOn, leaveOn, arrivedOn: null, leftOn: null })
  const stays = [to('2023-10-10', '2023-10-24'), to('2024-01-02', '2024-01-10')]
  const asked = { ...stay({}), state: 'requested' as const, arrivedOn: null, leftOn: null }
  const counting = { ...year, today: '2023-10-05', on: '2023-10-05' }
  expect(usedOf([...stays, asked], counting)).toEqual({ stays: 0, days: 0, aheadDays: 14 })
})
