import * as fc from 'fast-check'
import type { Schema } from './operations.ts'
import { anyText, strangeDays, strangeMoments } from './texts.ts'

/** Where what is no mere shape comes from: ids and words of earlier answers. */
export type Known = { id(name: string): string; word(name: string): string | undefined }

/** @param name of the property or parameter @returns values that the schema takes */
export function arbitraryOf(schema: Schema, known: Known, name = ''): fc.Arbitrary<unknown> {
  const { anyOf, enum: values, type } = schema
  if (values) return fc.constantFrom(...values)
  if (anyOf) return fc.oneof(...anyOf.map((one) => arbitraryOf(one, known, name)))
  if (type === 'object') return objectOf(schema, known)
  if (type === 'array') return listOf(schema, known, name)
  if (type === 'string') return textOf(schema, known, name)
  return plainOf(schema)
}

function plainOf({ type, minimum = -1000, maximum = 1000 }: Schema): fc.Arbitrary<unknown> {
  if (type === 'integer')
    return fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, maximum))
  if (type === 'number')
    return fc.oneof(
      fc.integer({ min: Math.max(minimum, 0), max: 40 }),
      fc.double({ min: minimum, max: maximum, noNaN: true }),
    )
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  return fc.jsonValue({ maxDepth: 2 })
}

function objectOf({ properties = {}, required = [] }: Schema, known: Known) {
  const model = Object.entries(properties).map(([name, inner]) => [
    name,
    arbitraryOf(inner, known, name),
  ])
  return fc.record(Object.fromEntries(model) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: required,
  })
}

function listOf({ items = {}, maxItems = 5 }: Schema, known: Known, name: string) {
  return fc.uniqueArray(arbitraryOf(items, known, name), {
    maxLength: maxItems,
    comparator: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  })
}

function textOf(schema: Schema, known: Known, name: string): fc.Arbitrary<string> {
  const { format, minLength = 0, maxLength = 200, pattern } = schema
  if (format === 'uuid') return fc.nat().map(() => known.id(name))
  if (format === 'date') return aDay
  if (format === 'date-time') return aMoment
  if (format === 'email') return fc.emailAddress()
  const free = pattern === undefined || freeText.test(pattern)
  const made = free ? anyText(minLength, maxLength) : fc.stringMatching(new RegExp(pattern))
  const fits = new RegExp(pattern ?? '')
  const fitting = made.filter(
    (text) => text.length >= minLength && text.length <= maxLength && fits.test(text),
  )
  return fc
    .oneof(
      { weight: 2, arbitrary: fitting },
      { weight: 3, arbitrary: fc.nat().chain(() => fc.constantFrom(known.word(name))) },
    )
    .chain((text) => (text === undefined ? fitting : fc.constant(text)))
}

// Words without NUL are free text, also after a look ahead, of which fast-check makes nothing. What has to begin
// with something is not: by chance no text ever does.
const freeText = /^\^(\(\?|\[\^).*u0000/

const dayBetween = (from: string, until: string) =>
  fc
    .date({ min: new Date(from), max: new Date(until), noInvalidDate: true })
    .map((date) => date.toISOString())

// Most around the day on which the demonstration stands, for only there much is possible.
const aDay = fc.oneof(
  { weight: 3, arbitrary: dayBetween('2022-06-01', '2024-01-08').map((day) => day.slice(0, 10)) },
  { weight: 3, arbitrary: dayBetween('2024-01-08', '2024-03-01').map((day) => day.slice(0, 10)) },
  { weight: 1, arbitrary: fc.constantFrom(...strangeDays) },
)
const aMoment = fc.oneof(
  { weight: 5, arbitrary: dayBetween('2023-10-01', '2024-01-10') },
  { weight: 1, arbitrary: fc.constantFrom(...strangeMoments) },
)
