import { expect, test } from 'vitest'
import type { Line } from './assessment-form.ts'
import { assessmentFrom, emptyForm, firstLacking, lacking, recalled } from './assessment-form.ts'
import type { Instrument } from './assessments.api.ts'

const instrument = {
  id: 'first',
  domains: [{ code: 'housing' }, { code: 'justice' }],
} as Instrument
const empty = emptyForm(instrument, 'periodic', '2024-01-08')
const line = (more: Partial<Line> = {}): Line => ({
  domain: 'housing',
  answer: 'scored',
  score: 3,
  reason: 'so it goes',
  ownScore: null,
  ownWords: '',
  ...more,
})

test.each([
  ['nothing', { answer: 'open', score: null }, 'answer'],
  ['a score without a reason', { reason: ' ' }, 'reason'],
  ['a score with a reason', {}, undefined],
  ['not assessed', { answer: 'not-assessed', score: null, reason: '' }, undefined],
] as const)('a domain with %s lacks %s', (_, more, lacks) => {
  expect(lacking(line({ ...more }))).toBe(lacks)
})

test('an assessment is sent once every domain has its answer', () => {
  expect(assessmentFrom(empty)).toBeUndefined()
  expect(firstLacking(empty)).toBe(0)
  const second = line({ domain: 'justice', answer: 'not-assessed', score: 4, ownScore: 2 })
  const sent = assessmentFrom({ ...empty, domains: [line({ ownWords: ' fine ' }), second] })
  expect(sent?.domains).toEqual([
    { domain: 'housing', score: 3, reason: 'so it goes', ownWords: 'fine' },
    { domain: 'justice', score: null, reason: 'so it goes', ownScore: 2 },
  ])
})

test('a draft of another version of the instrument is not taken up', () => {
  const own = { savedAt: '', version: 3, typed: { ...empty, domains: [line()] } }
  const drafts = { own, version: 3, others: [] }
  expect(recalled(drafts, instrument)?.domains).toEqual([line(), empty.domains[1]])
  expect(recalled(drafts, { ...instrument, id: 'second' })).toBeUndefined()
})
