import { expect, test } from 'vitest'
import { faultsOfLate } from './late-writes.rules.ts'

const times = { since: new Date('2023-01-09T09:00:00Z'), now: new Date('2024-01-08T12:00:00Z') }

test.each([
  ['2023-06-01T10:00:00Z', []],
  ['2023-01-09T09:00:00Z', []],
  ['2023-01-09T08:59:00Z', ['before-responsible']],
  ['2024-01-08T12:01:00Z', ['in-the-future']],
])('what took place at %s: %j', (moment, codes) => {
  expect(faultsOfLate(new Date(moment), times).map(({ code }) => code)).toEqual(codes)
})
