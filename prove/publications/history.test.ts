import { expect, test } from 'vitest'
import { relationsAcross } from '../../api/src/modules/publications/relations.rules.ts'
import { chanceFrom } from './chance.ts'
import { decided } from './editions.ts'
import { historyOf } from './history.ts'

const ends: Record<string, string> = { H1: '06-30', H2: '12-31' }
const atEnd = new Set(['people', 'open', 'continued-open'])

type Halves = ReturnType<typeof historyOf>

const named = ({ period, counts }: Halves[number]) => {
  const [year = '', which = ''] = period.split('-')
  return Object.entries(counts).map(([code, count]) => {
    const name = atEnd.has(code) ? `${code}@${year}-${ends[which]}` : `${code}@${period}`
    return [name, count] as const
  })
}

const reopened = (halves: Halves) =>
  halves.slice(1).map(({ period, counts }, at) => {
    const { open = 0, opened = 0, closed = 0 } = counts
    return [`reopened@${period}`, open - (halves[at]?.counts.open ?? 0) - opened + closed] as const
  })

test('what binds the counts is true of every history that is told', () => {
  const halves = historyOf(chanceFrom(7), { size: 30, halves: 8, first: 2024 })
  const counts = new Map([...halves.flatMap(named), ...reopened(halves)])
  const known = relationsAcross(
    halves.map(({ period }) => period),
    decided,
  ).filter(({ terms }) => Object.keys(terms).every((name) => counts.has(name)))
  expect(known.length).toBeGreaterThan(80)
  const wrong = known.filter(({ terms, min, max }) => {
    const parts = Object.entries(terms).map(([name, factor]) => factor * (counts.get(name) ?? 0))
    const sum = parts.reduce((all, part) => all + part, 0)
    return (min !== null && sum < min) || (max !== null && sum > max)
  })
  expect(wrong).toEqual([])
})
