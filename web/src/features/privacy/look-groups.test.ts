import { expect, test } from 'vitest'
import type { Look } from './access-log.api.ts'
import { groupLooks } from './look-groups.ts'

const look = (reference: string, more: Partial<Look> = {}): Look => ({
  id: `${reference}-${JSON.stringify(more)}`,
  at: '2024-01-08T09:00:00.000Z',
  reference,
  case: null,
  by: { name: 'T. Ceder', role: 'process_director', organisation: 'Zorg- en Veiligheidshuis' },
  action: 'cases.listed',
  resource: 'case-core',
  reason: null,
  emergency: false,
  outsideOwnCaseload: false,
  outcome: 'done',
  ...more,
})

test('one act at several women is one line, each of them named once', () => {
  const groups = groupLooks([look('aaaaaaaa'), look('bbbbbbbb'), look('aaaaaaaa')])
  expect(groups.map(({ references }) => references)).toEqual([['aaaaaaaa', 'bbbbbbbb']])
})

test('two acts at once are two lines, however they were written down', () => {
  const opened = { action: 'case.opened' }
  const groups = groupLooks([look('aaaaaaaa'), look('aaaaaaaa', opened), look('bbbbbbbb')])
  expect(groups.map(({ references }) => references)).toEqual([
    ['aaaaaaaa', 'bbbbbbbb'],
    ['aaaaaaaa'],
  ])
})

test.each([
  ['another act', { action: 'case.opened' }],
  ['another moment', { at: '2024-01-08T09:00:07.000Z' }],
  ['a look from outside', { outsideOwnCaseload: true }],
  ['an emergency', { emergency: true }],
  ['a refusal', { outcome: 'refused' as const }],
  ['somebody else', { by: null }],
])('%s is a line of its own', (_, more) => {
  expect(groupLooks([look('aaaaaaaa'), look('bbbbbbbb', more)])).toHaveLength(2)
})
