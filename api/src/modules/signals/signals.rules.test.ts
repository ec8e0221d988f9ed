import { describe, expect, test } from 'vitest'
import type { Raised } from './raised.rules.ts'
import { urgencyBy } from './raised.rules.ts'
import { counts, faultsOfPostponing, inOrder, mayPostpone, mayTakeBack } from './signals.rules.ts'

const today = '2024-01-08'

const raised = (kind: Raised['kind'], urgency: Raised['urgency'], dueOn: string): Raised => ({
  kind,
  urgency,
  dueOn,
  sinceOn: null,
  entityId: `${kind} ${dueOn}`,
  about: { what: 'case', name: 'calm river' },
  next: { screen: 'case' },
})

test('what needs a person today stands first, her safety before papers, the oldest before the rest', () => {
  const listed = inOrder([
    raised('action-overdue', 'pressing', '2024-01-02'),
    raised('consent-ending', 'ahead', '2024-02-01'),
    raised('sight-attention', 'this-week', '2023-12-20'),
    raised('action-overdue', 'pressing', '2023-12-02'),
    raised('missing', 'pressing', '2024-01-07'),
  ])
  expect(listed.map(({ entityId }) => entityId)).toEqual([
    'missing 2024-01-07',
    'action-overdue 2023-12-02',
    'action-overdue 2024-01-02',
    'sight-attention 2023-12-20',
    'consent-ending 2024-02-01',
  ])
})

test.each([
  ['2024-01-01', 'pressing'],
  ['2024-01-08', 'pressing'],
  ['2024-01-09', 'this-week'],
  ['2024-01-15', 'this-week'],
  ['2024-01-16', 'ahead'],
] as const)('due on %s it is %s', (day, urgency) => expect(urgencyBy(day, today)).toBe(urgency))

describe('a signal that was put off', () => {
  const term = { role: 'coordinator', fromOn: '2024-01-05', untilOn: '2024-01-10' }
  test.each([
    ['the day before it returns', 'coordinator', '2024-01-09', true],
    ['the day on which it returns', 'coordinator', '2024-01-10', false],
    ['any day in another role', 'case_manager', '2024-01-06', false],
  ])('on %s', (_, role, on, away) => expect(counts(term, { role, today: on })).toBe(away))

  test.each([
    ['stands', '2024-01-09', 'signal-postponed-already'],
    ['returned', '2024-01-10', 'signal-returned-today'],
    ['stood a day', '2024-01-11', undefined],
  ])('and %s is put off again: %s', (_, on, code) => {
    const verdict = mayPostpone([term], on)
    expect(verdict.allowed ? undefined : verdict.code).toBe(code)
  })

  test('is taken back while it stands, and once', () => {
    const of = { ...term, takenBackAt: null }
    expect(mayTakeBack(of, today).allowed).toBe(true)
    expect(mayTakeBack(of, '2024-01-10')).toMatchObject({ code: 'postponement-over' })
    expect(mayTakeBack({ ...of, takenBackAt: new Date() }, today)).toMatchObject({
      code: 'postponement-taken-back',
    })
  })
})

test.each([
  ['2024-01-08', undefined, ['not-ahead']],
  ['2024-01-09', undefined, []],
  ['2024-01-22', undefined, []],
  ['2024-01-23', undefined, ['too-far-away']],
  ['2024-01-23', 'she said so', ['too-far-away', 'not-hers-to-write']],
])('until %s with words %s: %j', (untilOn, words, codes) => {
  const on = { today, days: 14, mayExplain: false }
  expect(faultsOfPostponing({ untilOn, words }, on).map(({ code }) => code)).toEqual(codes)
})
