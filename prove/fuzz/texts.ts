import * as fc from 'fast-check'

/** Days that have something about them; all of them exist. */
export const strangeDays = [
  '1900-01-01',
  '2199-12-31',
  '2024-02-29',
  '2000-02-29',
  '2023-03-26',
  '2023-10-29',
  '1999-12-31',
]

/** Moments that a clock or a calendar stumbles over. */
export const strangeMoments = [
  '2023-12-31T23:59:60Z',
  '2016-12-31T23:59:60Z',
  '2023-10-29T02:30:00+02:00',
  '2023-03-26T02:30:00Z',
  '2024-01-01t00:00:00z',
  '2024-01-01 00:00:00Z',
  '1900-01-01T00:00:00+23:59',
  '2199-12-31T23:59:59.999999999-23:59',
  '2024-02-29T12:00:00-00:00',
]

/** What people type, and what fits the fields that are choosy. */
const usualTexts = [
  'Ze was er en we spraken even.',
  'A sentence that says why, long enough.',
  '1990-02-28',
  '2000-02-29',
  '+31 6 12345678',
  '0612345678',
  'Nederlands, Engels',
  'ＦＵＬＬ width, ﷽, ẞ and İ',
  '👩‍👩‍👧 na de huiskamer',
  'O\'Brien; \\ " <b>',
  'a\tb\r\nc',
]

/** What no field is meant to take. */
export const nastyTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b, and long enough to be a reason',
  '\ud800',
  'half of a pair \udc00 and long enough to be a reason',
  '👩‍👩‍👧‍👦',
  '\u202eright to left\u202c',
  'İıẞſ',
  '2023-02-30',
  '2023-02-29',
  '2024-02-30T10:00:00Z',
  '2023-06-31',
  '0000-01-01',
  '9999-12-31',
  '9999-12-31T23:59:59Z',
  '10000-01-01',
  '+275760-09-13T00:00:00Z',
  '-1',
  '1e400',
  'NaN',
  'null',
  'true',
  "' or true --",
  '../../..',
  '%00',
  '\r\nset-cookie: a=b',
  '__proto__',
  'constructor',
  '{0,9}(a+)+$',
  '00000000-0000-0000-0000-000000000000',
  'urn:uuid:00000000-0000-4000-8000-000000000000',
  '{00000000-0000-4000-8000-000000000000}',
  'é'.repeat(5000),
  '\\'.repeat(3000),
  'x'.repeat(120_000),
]

const nastyNumbers = [
  0,
  -0,
  -1,
  0.5,
  1.000_000_000_1,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  1e21,
  1e308,
  -1e308,
  5e-324,
]

const deep = (depth: number, wrap: (inner: unknown) => unknown) => {
  let value: unknown = 1
  for (let at = 0; at < depth; at += 1) value = wrap(value)
  return value
}

/** Any of these, in the place of anything. */
export const nastyValues: readonly unknown[] = [
  ...nastyTexts,
  ...nastyNumbers,
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { a: { b: { c: [] } } },
  deep(500, (inner) => [inner]),
  deep(500, (inner) => ({ a: inner })),
  Array.from({ length: 2000 }, (_, at) => at),
]

/** Text of any script, also the kind that fills a field to its brim. */
export function anyText(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const name = `${minLength} ${maxLength}`
  const known = textsOf.get(name) ?? makeText(minLength, maxLength)
  textsOf.set(name, known)
  return known
}

// To make one takes far longer than to draw from it.
const textsOf = new Map<string, fc.Arbitrary<string>>()

const makeText = (minLength: number, maxLength: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...usualTexts) },
    {
      weight: 2,
      arbitrary: fc.string({
        unit: 'grapheme',
        minLength,
        maxLength: shortest(minLength, maxLength),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.string({
        unit: 'binary',
        minLength,
        maxLength: shortest(minLength, maxLength),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom('a'.repeat(maxLength), '€'.repeat(maxLength)) },
  )

const shortest = (minLength: number, maxLength: number) =>
  Math.max(minLength, Math.min(maxLength, 60))
