import { expect, test } from 'vitest'
import type { Register } from './counts.rules.ts'
import { countBy, countIn, faultsOfPeriod } from './counts.rules.ts'

const register: Register = {
  clients: [
    { clientId: 'a', knownSince: '2021-05-01' },
    { clientId: 'b', knownSince: '2022-02-28' },
    { clientId: 'c', knownSince: '2022-06-01' },
  ],
  visits: [
    { clientId: 'a', evening: '2021-12-31' },
    { clientId: 'a', evening: '2022-01-01' },
    { clientId: 'a', evening: '2022-02-28' },
    { clientId: 'b', evening: '2022-02-28' },
    { clientId: 'b', evening: '2022-12-31' },
  ],
  leavings: [
    { clientId: 'a', leftOn: '2022-03-01', returnedOn: '2022-05-01' },
    { clientId: 'a', leftOn: '2022-09-01', returnedOn: null },
    { clientId: 'b', leftOn: '2022-12-31', returnedOn: '2022-12-31' },
  ],
}
const year = { from: '2022-01-01', until: '2022-12-31' }

test('persons are counted once, visits each time, and both ends of the period count', () => {
  expect(countIn(register, year)).toEqual({
    visits: 4,
    uniqueClients: 2,
    newClients: 1,
    leftClients: 1,
  })
})

test('a month or an evening is counted by the same definition, the latest first', () => {
  expect(countBy('month', register, year)).toEqual([
    { part: '2022-12', visits: 1, uniqueClients: 1, newClients: 0, leftClients: 0 },
    { part: '2022-09', visits: 0, uniqueClients: 0, newClients: 0, leftClients: 1 },
    { part: '2022-03', visits: 0, uniqueClients: 0, newClients: 0, leftClients: 1 },
    { part: '2022-02', visits: 2, uniqueClients: 2, newClients: 1, leftClients: 0 },
    { part: '2022-01', visits: 1, uniqueClients: 1, newClients: 0, leftClients: 0 },
  ])
  const evenings = countBy('evening', register, { from: '2022-02-28', until: '2022-02-28' })
  expect(evenings).toMatchObject([{ part: '2022-02-28', visits: 2, newClients: 1 }])
})

test('a part that the period cuts is counted within it', () => {
  const cut = { from: '2022-01-02', until: '2022-12-30' }
  expect(countBy('year', register, cut)).toMatchObject([{ part: '2022', visits: 2 }])
})

test('a period has an order and an end', () => {
  expect(faultsOfPeriod(year)).toEqual([])
  expect(faultsOfPeriod({ from: '2022-01-02', until: '2022-01-01' })).toMatchObject([
    { code: 'before-its-start' },
  ])
  expect(faultsOfPeriod({ from: '2017-01-01', until: '2023-01-01' })).toMatchObject([
    { code: 'too-long' },
  ])
})
