import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardedOf } from './counts.rules.ts'
import { editionZero } from './edition-zero.rules.ts'
import type { Figure } from './protector.rules.ts'
import { protect } from './protector.rules.ts'
import { readerOf } from './reader.rules.ts'
import { relationsAcross } from './relations.rules.ts'

const periods = ['2023-H2']
const reader = readerOf([...relationsAcross(periods, '2023-08-01'), ...editionZero.statements])
const rules = { threshold: 10, guarded: guardedOf(periods) }
const figure = (key: string, terms: string, count: number, more: Partial<Figure> = {}): Figure => ({
  key,
  terms: { [terms]: 1 },
  count,
  unit: 'persons',
  behind: null,
  dominated: false,
  ...more,
})
const people = (count: number) => figure('people', 'people@2023-12-31', count)
const clients = (count: number) => figure('clients', 'clients@2023-H2', count)
const visits = (count: number, more: Partial<Figure> = {}) =>
  figure('visits', 'visits@2023-H2', count, { unit: 'events', behind: 'clients', ...more })

test('after the notes made 19 public, a band begins at 19', () => {
  expect(protect([people(19)], reader, rules)).toMatchObject([{ method: 'band', min: 19, max: 28 }])
  expect(protect([people(29)], reader, rules)).toMatchObject([{ min: 29, max: 38 }])
})

test('few and none are said in the same words', () => {
  for (const count of [0, 1, 9])
    expect(protect([clients(count)], reader, rules)).toMatchObject([
      { method: 'words', min: 0, max: 9 },
    ])
})

test('events of too few persons are withheld, and of more are rounded', () => {
  expect(protect([clients(2), visits(80)], reader, rules)[1]).toMatchObject({
    method: 'withheld',
    because: 'too-few-persons',
  })
  expect(protect([clients(26), visits(2215)], reader, rules)[1]).toMatchObject({
    method: 'rounded',
    min: 2215,
    max: 2224,
  })
  expect(protect([clients(26), visits(2215, { dominated: true })], reader, rules)[1]).toMatchObject(
    {
      because: 'one-stands-out',
    },
  )
})

test.each([
  ['hours', 'contacted', 'contact-hours'],
  ['euros', 'flex-helped', 'flex-spent'],
] as const)(
  '%s are said as events are: of too few women, or mostly of one, they are withheld',
  (unit, behind, code) => {
    const persons = (count: number) => figure(behind, `${behind}@2023-H2`, count)
    const sum = (count: number, more: Partial<Figure> = {}) =>
      figure(code, `${code}@2023-H2`, count, {
        unit,
        behind,
        ...more,
      })
    const [few, many, one] = [
      protect([persons(4), sum(300)], reader, rules)[1],
      protect([persons(17), sum(983)], reader, rules)[1],
      protect([persons(17), sum(983, { dominated: true })], reader, rules)[1],
    ]
    expect(few).toMatchObject({ method: 'withheld', because: 'too-few-persons' })
    expect(many).toMatchObject({ method: 'rounded', min: 975, max: 984 })
    expect(one).toMatchObject({ method: 'withheld', because: 'one-stands-out' })
  },
)

test('what follows already from an earlier edition is said again', () => {
  const later = readerOf([
    ...relationsAcross(periods, '2023-08-01'),
    ...editionZero.statements,
    { terms: { 'people@2023-12-31': 1 }, min: 19, max: 28 },
  ])
  expect(protect([people(20)], later, rules)).toMatchObject([{ method: 'band', min: 19, max: 28 }])
  expect(protect([people(30)], later, rules)).toMatchObject([{ because: 'contradicts-earlier' }])
})

test('what cannot be true beside what was published is not said', () => {
  expect(protect([people(12)], reader, rules)).toMatchObject([
    { method: 'withheld', because: 'contradicts-earlier' },
  ])
})

test('the choice tells no more than the part: every count of a part is said alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 19, max: 120 }), (count) => {
      const [one] = protect([people(count)], reader, rules)
      if (one?.method === 'withheld' || one === undefined) throw new Error('withheld')
      for (const other of [one.min, one.max])
        expect(protect([people(other)], reader, rules)).toEqual([one])
    }),
    { numRuns: 12 },
  )
})
