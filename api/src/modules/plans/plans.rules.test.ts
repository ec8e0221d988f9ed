import { describe, expect, test } from 'vitest'
import type { Assessed, DomainCourse, Scores } from './plans.rules.ts'
import { countingOf, courseOf, dueOf, improvementOf, missingGoals } from './plans.rules.ts'

const terms = { intervalMonths: 6, windowDays: 28, startDays: 42 }

const assessed = (assessedOn: string, scores: Scores, more: Partial<Assessed> = {}): Assessed => ({
  id: assessedOn,
  correctsId: null,
  assessedOn,
  lowest: 1,
  highest: 5,
  scores,
  ...more,
})

describe('when an assessment is due', () => {
  test.each([
    ['2024-02-01', 'upcoming'],
    ['2024-02-02', 'due'],
    ['2024-03-01', 'due'],
    ['2024-03-02', 'overdue'],
  ])('half a year after 1 September it is, on %s, %s', (today, state) => {
    const due = dueOf({ openedOn: '2023-01-09', lastOn: '2023-09-01' }, { terms, today })
    expect(due).toEqual({ kind: 'periodic', fromOn: '2024-02-02', dueOn: '2024-03-01', state })
  })

  test('before the first one it is the start, within six weeks of opening', () => {
    const due = dueOf({ openedOn: '2024-01-01', lastOn: undefined }, { terms, today: '2024-01-08' })
    expect(due).toMatchObject({ kind: 'start', fromOn: '2024-01-15', dueOn: '2024-02-12' })
    const brief = { ...terms, startDays: 7 }
    const soon = dueOf(
      { openedOn: '2024-01-01', lastOn: undefined },
      { terms: brief, today: '2024-01-08' },
    )
    expect(soon).toMatchObject({ fromOn: '2024-01-01', dueOn: '2024-01-08', state: 'due' })
  })
})

describe('change per domain', () => {
  const course = (...list: Assessed[]) => courseOf(countingOf(list), ['housing', 'justice'])

  test('is the last score against the first, whatever came between', () => {
    const [housing] = course(
      assessed('2023-01-20', { housing: 1 }),
      assessed('2023-07-20', { housing: 5 }),
      assessed('2024-01-05', { housing: 3 }),
    )
    expect(housing).toEqual({
      domain: 'housing',
      first: { on: '2023-01-20', score: 1 },
      last: { on: '2024-01-05', score: 3 },
      change: 2,
    })
  })

  test('passes over what was not assessed', () => {
    const [housing, justice] = course(
      assessed('2023-01-20', { housing: null, justice: 4 }),
      assessed('2023-07-20', { housing: 2, justice: null }),
      assessed('2024-01-05', { housing: 3, justice: null }),
    )
    expect(housing).toMatchObject({ first: { on: '2023-07-20' }, change: 1 })
    expect(justice).toMatchObject({ last: { on: '2023-01-20' }, change: null })
  })

  test('leaves out the assessment that another one corrects', () => {
    const wrong = assessed('2023-01-20', { housing: 5 })
    const right = assessed('2023-01-20', { housing: 2 }, { id: 'right', correctsId: wrong.id })
    expect(countingOf([wrong, right])).toEqual([right])
    expect(course(wrong, right)[0]?.first?.score).toBe(2)
  })

  test('compares no scores of two scales', () => {
    const tens = { lowest: 1, highest: 10 }
    const [housing] = course(
      assessed('2023-01-20', { housing: 4 }),
      assessed('2023-07-20', { housing: 7 }, tens),
    )
    expect(housing).toMatchObject({ first: { score: 7 }, change: null })
  })
})

describe('lotsverbetering', () => {
  const went = (...changes: [number | null, number][]): DomainCourse[] =>
    changes.map(([change, score], place) => ({
      domain: `d${place}`,
      first: null,
      last: { on: '2024-01-05', score },
      change,
    }))

  test.each([
    ['more domains rose than fell', went([1, 3], [2, 4], [-1, 3]), 'improved'],
    ['one fell to an acute problem', went([1, 3], [2, 4], [-1, 1]), 'not-improved'],
    ['as many fell as rose', went([1, 3], [-1, 3]), 'not-improved'],
    ['a large rise and two small falls', went([4, 5], [-1, 3], [-1, 3]), 'not-improved'],
    ['nothing changed', went([0, 1], [0, 3]), 'not-improved'],
    ['a domain that was at the lowest stays there', went([1, 2], [0, 1]), 'improved'],
    ['no domain was scored twice', went([null, 3], [null, 1]), 'unknown'],
  ])('when %s: %s', (_, course, outcome) => {
    expect(improvementOf(course, 1).outcome).toBe(outcome)
  })

  test('says over how many domains it was seen', () => {
    expect(improvementOf(went([1, 3], [-1, 3], [0, 2], [null, 2]), 1)).toEqual({
      outcome: 'not-improved',
      compared: 3,
      rose: 1,
      fell: 1,
    })
  })
})

describe('a plan is complete', () => {
  const last = (domain: string, score: number): DomainCourse => ({
    domain,
    first: null,
    last: { on: '2024-01-05', score },
    change: null,
  })
  const course = [last('housing', 1), last('justice', 2), last('finances', 3)]

  test('when each domain scored 1 or 2 has a goal or a reason why not', () => {
    const planned = { course, goals: ['housing'], waivers: ['justice'], lowest: 1 }
    expect(missingGoals(planned)).toEqual([])
    expect(missingGoals({ ...planned, goals: [] })).toEqual(['housing'])
    expect(missingGoals({ ...planned, waivers: [] })).toEqual(['justice'])
  })

  test('and a domain that was never assessed asks for nothing', () => {
    const unknown = { domain: 'daytime', first: null, last: null, change: null }
    expect(missingGoals({ course: [unknown], goals: [], waivers: [], lowest: 1 })).toEqual([])
  })
})
