import { expect, test } from 'vitest'
import { year2023 } from '../../../test/budget-lines.ts'
import { boundsOf, faultsOfDay } from './bounds.rules.ts'

const at = (toTheDay: boolean, today: string, on = today) =>
  boundsOf(year2023, { on, today, toTheDay })

test('who works with the women counts up to the day, everybody else whole months that are over', () => {
  expect(at(true, '2023-10-15')).toEqual({ until: '2023-10-15' })
  expect(at(false, '2023-10-15')).toEqual({ until: '2023-09-30' })
  expect(at(false, '2024-01-08')).toEqual({ until: '2023-12-31' })
  expect(at(true, '2023-07-31')).toEqual({ because: 'period-to-come' })
  expect(at(false, '2023-08-31')).toEqual({ because: 'period-to-come' })
})

test('a day that is chosen cuts there; outside care its last whole month, and never one that is not over', () => {
  expect(at(true, '2024-01-08', '2023-10-15')).toEqual({ until: '2023-10-15' })
  expect(at(false, '2024-01-08', '2023-10-15')).toEqual({ until: '2023-09-30' })
  expect(at(false, '2024-01-08', '2023-10-31')).toEqual({ until: '2023-10-31' })
  expect(at(false, '2023-10-31', '2023-10-31')).toEqual({ until: '2023-09-30' })
})

test('a period that begins or ends within a month tells nothing to who works outside care', () => {
  const within = { from: '2023-08-02', until: '2023-12-31' }
  const ending = { from: '2023-08-01', until: '2023-12-30' }
  const asked = { on: '2024-01-08', today: '2024-01-08' }
  for (const period of [within, ending]) {
    const because = 'period-of-whole-months'
    expect(boundsOf(period, { ...asked, toTheDay: false })).toEqual({ because })
    expect(boundsOf(period, { ...asked, toTheDay: true })).toEqual({ until: period.until })
  }
})

test('a day after today or before the period is refused by name', () => {
  const codes = (on: string) =>
    faultsOfDay(year2023, { on, today: '2023-10-15' }).map(({ path, code }) => [path, code])
  expect(codes('2023-10-16')).toEqual([['/on', 'in-the-future']])
  expect(codes('2023-07-31')).toEqual([['/on', 'before-its-start']])
  expect(codes('2023-10-15')).toEqual([])
})
