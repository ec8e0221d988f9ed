import { expect, test } from 'vitest'
import { listWrongs, newIntent } from './ledger.ts'

const writer = { token: 'token', caseId: 'case' }
const told = { ...newIntent(writer, 1), id: 'a' }
const untold = newIntent(writer, 2)

const cases: [claim: string, rows: [string, string[]][], wrongs: string[]][] = [
  [
    'both are there once',
    [
      [told.occurredAt, ['a']],
      [untold.occurredAt, ['b']],
    ],
    [],
  ],
  ['what was not acknowledged is not there', [[told.occurredAt, ['a']]], []],
  ['what was acknowledged is gone', [], ['an acknowledged write is gone']],
  [
    'what was not acknowledged is there twice',
    [
      [told.occurredAt, ['a']],
      [untold.occurredAt, ['b', 'c']],
    ],
    ['a write was done more than once'],
  ],
  [
    'another stands in its place',
    [[told.occurredAt, ['b']]],
    ['a write was acknowledged with the id of another'],
  ],
]

test.each(cases)('%s', (_, rows, wrongs) => {
  expect(listWrongs([told, untold], new Map(rows))).toEqual(wrongs)
})
