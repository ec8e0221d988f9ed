import type { Dice } from './dice.ts'
import { uuidOf } from './drafts.ts'
import type { Draft } from './shot.ts'
import { noted, reaches } from './shot.ts'
import { nastyTexts } from './texts.ts'

type Mutation = (draft: Draft, dice: Dice) => void
type Header = [name: string, value: string | string[] | undefined]

const long = 'x'.repeat(20_000)

/** Headers that a handler reads; the operation itself answers. */
const ownHeaders: readonly Header[] = [
  ...['*', 'W/"1"', '"-1"', '"0"', '"999999999"', '"99999999999999"', '1', '""', '"1", "2"'].map(
    (value): Header => ['if-match', value],
  ),
  ['if-match', undefined],
  ...['', 'x', '00000000-0000-0000-0000-000000000000', 'urn:uuid:0', `"${'0'.repeat(36)}"`].map(
    (value): Header => ['idempotency-key', value],
  ),
  ['idempotency-key', undefined],
  ['idempotency-key', ['a', 'b']],
  ['accept', 'text/html, application/xml'],
  ['accept', '*/*;q=0'],
  ['accept-encoding', 'gzip;q=x'],
  ['accept-language', long.slice(0, 2000)],
  ['traceparent', '00-zz-zz-01'],
  ['traceparent', `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`],
  ['user-agent', '\u00ff\u00fe <script>'],
  ['x-forwarded-for', '1.2.3.4, ::1'],
  ['x-http-method-override', 'DELETE'],
  ['range', 'bytes=0-'],
  ['if-none-match', '*'],
]

/** Headers on which the request ends before it is anybody's. */
const protocolHeaders: readonly Header[] = [
  ['content-type', undefined],
  ...[
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'application/json;;;',
    'application/csp-report',
    'x',
    '',
  ].map((value): Header => ['content-type', value]),
  ['content-encoding', 'gzip'],
  ['origin', 'https://elsewhere.example'],
  ['origin', 'null'],
  ['sec-fetch-site', 'cross-site'],
  ['expect', '200-ok'],
  ['cookie', '__Host-session=%ff; __Host-session=b'],
  ['cookie', `__Host-session=${'A'.repeat(43)}`],
  ['cookie', '=;=;;a'],
  ['host', 'elsewhere.example'],
  ['x-long', long],
]

const withHeader =
  (headers: readonly Header[], reach: Draft['reach']): Mutation =>
  (draft, dice) => {
    const [name, value] = dice.pick(headers)
    if (value === undefined) delete draft.headers[name]
    else draft.headers[name] = value
    if (reach !== 'operation') reaches(draft, reach)
    noted(draft, `${value === undefined ? 'without' : 'other'} ${name}`)
  }

const rawParts = [
  '%',
  '%00',
  '%ff',
  '%c0%ae%c0%ae',
  '%2e%2e%2f%2e%2e',
  '..;',
  '%2F',
  '.',
  '',
  'a'.repeat(99),
  'a'.repeat(101),
  'a'.repeat(4000),
  '%F0%9F%91%BB',
  '%ED%A0%80',
  '-1',
  'null',
]

const spoilParam: Mutation = (draft, dice) => {
  const name = dice.pick(Object.keys(draft.params))
  if (name === undefined) return
  const how = dice.below(3)
  if (how === 0) draft.params[name] = uuidOf(dice)
  if (how === 1) draft.params[name] = `urn:uuid:${draft.params[name]?.toUpperCase()}`
  if (how === 2) {
    draft.params[name] = dice.pick(rawParts)
    draft.raw.add(name)
    reaches(draft, 'anywhere')
  }
  noted(draft, `path with another ${name}`)
}

const spoilQuery: Mutation = (draft, dice) => {
  const [name, value] = draft.query[0] ?? ['extra', '1']
  const spoilt: [string, string][][] = [
    [...draft.query, [name, value]],
    [...draft.query, ['extra', value]],
    [...draft.query, ['__proto__', value]],
    draft.query.map(([key]) => [key, dice.pick(nastyTexts).slice(0, 500)]),
    draft.query.map(([key, old]) => [`${key}[]`, old]),
    draft.query.map(([key, old]) => [`${key}[a][b]`, old]),
    [],
  ]
  draft.query = dice.pick(spoilt)
  noted(draft, 'another query')
}

const otherMethod: Mutation = (draft, dice) => {
  draft.method = dice.pick(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND'])
  reaches(draft, 'anywhere')
  noted(draft, `method ${draft.method}`)
}

/** What can be wrong around a body, one at a time. */
export const requestMutations: readonly Mutation[] = [
  withHeader(ownHeaders, 'operation'),
  withHeader(ownHeaders, 'operation'),
  withHeader(protocolHeaders, 'protocol'),
  spoilParam,
  spoilParam,
  spoilQuery,
  otherMethod,
]
