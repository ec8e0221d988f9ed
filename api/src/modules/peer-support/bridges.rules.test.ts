import { expect, test } from 'vitest'
import { faultsOfBeginning, faultsOfEnding, mayBeginBridge, mayEndBridge } from './bridges.rules.ts'

const today = '2024-01-31'
const underWay = { begunOn: '2024-01-10', outcome: null, endedOn: null }
const brokenOff = { begunOn: '2024-01-10', outcome: 'broken-off', endedOn: '2024-01-20' }

test.each([
  ['2024-02-01', 'in-the-future'],
  ['2023-05-31', 'before-the-case'],
])('a bridge that begins on %s is %s', (begunOn, code) => {
  expect(faultsOfBeginning(begunOn, { today, openedOn: '2023-06-01' })).toMatchObject([{ code }])
})

test('a bridge begins on the first day of the case, and today', () => {
  for (const begunOn of ['2023-06-01', today])
    expect(faultsOfBeginning(begunOn, { today, openedOn: '2023-06-01' })).toEqual([])
  expect(mayBeginBridge({ open: false })).toMatchObject({ code: 'case-closed' })
})

test('something comes of it once, and what broke off can be restored', () => {
  expect(mayEndBridge(underWay, 'kept').allowed).toBe(true)
  expect(mayEndBridge(brokenOff, 'restored').allowed).toBe(true)
  expect(mayEndBridge(brokenOff, 'kept')).toMatchObject({ code: 'bridge-ended' })
  expect(mayEndBridge({ ...brokenOff, outcome: 'kept' }, 'restored').allowed).toBe(false)
})

test.each([
  [underWay, '2024-01-09', 'before-start'],
  [brokenOff, '2024-01-19', 'before-start'],
  [underWay, '2024-02-01', 'in-the-future'],
])('of %j nothing comes on %s: %s', (bridge, day, code) => {
  expect(faultsOfEnding(day, bridge, today)).toMatchObject([{ path: '/endedOn', code }])
})
