import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answered, Asked } from '../../../test/wire.ts'
import { wireTo } from '../../../test/wire.ts'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { cookieName } from '../actor/index.ts'
import { protocol } from './protocol.ts'

let world: World
let made: MadeCase
let cookie: string
let wire: ReturnType<typeof wireTo>
beforeAll(async () => {
  world = await openWorld()
  made = await world.aCase()
  const { token } = await world.as(made.responsible)
  cookie = `${cookieName}=${token}`
  await world.app.listen({ port: 0, host: '127.0.0.1' })
  wire = wireTo((world.app.server.address() as AddressInfo).port)
})
afterAll(() => world.close())

/** What any answer carries, whatever was asked. */
function expectSafe({ status, headers, body }: Answered): void {
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(headers).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    'api-version': expect.stringMatching(/^\d+\.\d+\.\d+$/),
  })
  expect(JSON.parse(body)).toMatchObject({
    status,
    title: expect.any(String),
    code: expect.any(String),
  })
  expect(headers).not.toHaveProperty('x-powered-by')
  expect(headers).not.toHaveProperty('server')
}

/** A contact to record, as its case manager would, but for what is named. */
const record = ({ headers, ...asked }: Asked = {}) =>
  wire.ask({
    method: 'POST',
    path: `/api/v1/cases/${made.id}/contacts`,
    headers: {
      cookie,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    },
    body: '{"outcome":"attempted"}',
    ...asked,
  })

test('as it should be, it is recorded', async () => {
  expect((await record()).status).toBe(201)
})

const nested = (open: string, close: string, times: number) =>
  `{"outcome":${open.repeat(times)}1${close.repeat(times)}}`

describe('a body', () => {
  test.each<[string, number, string | Buffer]>([
    ['that is empty', 400, ''],
    ['that is blank', 400, ' '],
    ['that breaks off', 400, '{"outcome":'],
    ['with a comma too many', 400, '{"outcome":"attempted",}'],
    ['with what is no JSON', 400, '{"outcome":NaN}'],
    ['of null', 400, 'null'],
    ['of a list', 400, '[]'],
    ['of words', 400, '"attempted"'],
    ['of a number', 400, '1'],
    ['with __proto__', 400, '{"outcome":"attempted","__proto__":{"admin":true}}'],
    ['with __proto__ inside', 400, '{"outcome":"attempted","domains":[{"__proto__":{}}]}'],
    ['with an escaped __proto__', 400, '{"outcome":"attempted","\\u005f_proto__":{"admin":true}}'],
    ['with constructor.prototype', 400, '{"outcome":"attempted","constructor":{"prototype":{}}}'],
    ['with an unknown field', 400, '{"outcome":"attempted","price":1}'],
    ['with a number for a word', 400, '{"outcome":1}'],
    ['with a word for a number', 400, '{"outcome":"spoken","directMinutes":"5"}'],
    ['with true for a number', 400, '{"outcome":"spoken","directMinutes":true}'],
    ['with half a minute', 400, '{"outcome":"spoken","directMinutes":0.5}'],
    ['with less than no minutes', 400, '{"outcome":"spoken","directMinutes":-1}'],
    ['with endless minutes', 400, '{"outcome":"spoken","directMinutes":1e400}'],
    [
      'on a day that does not exist',
      400,
      '{"outcome":"spoken","occurredAt":"2023-02-30T10:00:00Z"}',
    ],
    ['with a null character', 400, '{"outcome":"spoken","note":"a\\u0000b"}'],
    ['that is no UTF-8', 400, Buffer.from('7b226f7574636f6d65223a22ff227d', 'hex')],
    ['in UTF-16', 400, Buffer.from('{"outcome":"attempted"}', 'utf16le')],
    ['nested 100,000 deep in lists', 400, nested('[', ']', 100_000)],
    ['nested 40,000 deep in objects', 400, nested('{"a":', '}', 40_000)],
    ['above the limit', 413, `{"outcome":"${'a'.repeat(256 * 1024)}"}`],
  ])('%s gets %i', async (_, status, body) => {
    const answered = await record({
      body,
      ...(body === '' && { headers: { 'content-length': '0' } }),
    })
    expectSafe(answered)
    expect(answered.status).toBe(status)
  })

  test('gets all its faults at once, each with its place', async () => {
    const body = '{"outcome":"sung","directMinutes":"5","price":1}'
    const { faults } = JSON.parse((await record({ body })).body)
    const places = faults.map(({ path, code }: { path: string; code: string }) => [path, code])
    expect(places.sort()).toEqual([
      ['/directMinutes', 'type'],
      ['/outcome', 'enum'],
      ['/price', 'additional-properties'],
    ])
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/json-patch+json',
    'application/jsonp',
    'nonsense',
    '',
  ])('of content type “%s” gets 415', async (type) => {
    const answered = await record({ headers: { 'content-type': type } })
    expectSafe(answered)
    expect(answered.status).toBe(415)
  })

  test('that calls itself compressed is not unpacked', async () => {
    const answered = await record({ headers: { 'content-encoding': 'gzip' } })
    expectSafe(answered)
  })
})

describe('a header', () => {
  test.each<[string, number, Record<string, string>]>([
    ['no Idempotency-Key', 400, { 'idempotency-key': '' }],
    ['an Idempotency-Key that is no UUID', 400, { 'idempotency-key': 'again' }],
    ['a session that is none', 401, { cookie: `${cookieName}=%E0%A4%A` }],
    ['a session of the wrong length', 401, { cookie: `${cookieName}=${'a'.repeat(44)}` }],
    ['a cookie that is no cookie', 401, { cookie: '=;;;=' }],
    ['a foreign Origin', 403, { origin: 'https://evil.example' }],
    ['the origin null', 403, { origin: 'null' }],
    ['our origin on another port', 403, { origin: 'http://localhost:3001' }],
    ['Sec-Fetch-Site: cross-site', 403, { 'sec-fetch-site': 'cross-site' }],
    ['Sec-Fetch-Site: same-site', 403, { 'sec-fetch-site': 'same-site' }],
    ['Sec-Fetch-Site: none', 403, { 'sec-fetch-site': 'none' }],
    ['Expect: something', 417, { expect: 'a miracle' }],
  ])('with %s gets %i', async (_, status, headers) => {
    const answered = await record({ headers })
    expectSafe(answered)
    expect(answered.status).toBe(status)
  })

  test('from our own origin is taken', async () => {
    const headers = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
    expect((await record({ headers })).status).toBe(201)
  })

  test('of more than 16 kB gets 431', async () => {
    const answered = await record({ headers: { 'x-much': 'a'.repeat(20_000) } })
    expectSafe(answered)
    expect(answered.status).toBe(431)
  })

  test('twice with a session counts as the first one', async () => {
    const forged = `${cookieName}=${'a'.repeat(43)}`
    expect((await record({ headers: { cookie: `${forged}; ${cookie}` } })).status).toBe(401)
    expect((await record({ headers: { cookie: `${cookie}; ${forged}` } })).status).toBe(201)
  })
})

describe('a path', () => {
  test.each<[string, number]>([
    ['/api/v1/cases/', 404],
    ['/api/v1//cases', 404],
    ['/api/v1/cases/%E0%A4%A', 400],
    ['/api/v1/cases/not-a-uuid', 400],
    ['/api/v1/cases/%00', 400],
    ['/api/v1/cases/urn:uuid:6ba7b810-9dad-41d1-80b4-00c04fd430c8', 400],
    ['/api/v1/cases/..%2f..%2fetc%2fpasswd', 400],
    ['/api/v1/cases%0d%0aset-cookie:%20a=b', 404],
    ['/api/v1/cases?phase=active&phase=stable', 400],
    ['/api/v1/cases?name=canary', 400],
    ['/api/v1/cases?__proto__[a]=1', 400],
    ['/api/v1/cases?%00=1', 400],
    ['/api/v2/cases', 404],
    ['/api', 404],
    ['/assets/%2e%2e/%2e%2e/package.json', 404],
    ['/../../etc/passwd', 404],
    ['/.git/config', 404],
    ['/%2e%2e%2f.env', 404],
    ['//evil.example/..', 404],
  ])('%s gets %i', async (path, status) => {
    const answered = await wire.ask({ path, headers: { cookie } })
    expectSafe(answered)
    expect(answered.status).toBe(status)
    expect(answered.headers).not.toHaveProperty('set-cookie')
    expect(answered.body).not.toContain('canary')
  })
})

test('a path of 5,000 characters gets 404', async () => {
  const answered = await wire.ask({
    path: `/api/v1/cases/${'a'.repeat(5000)}`,
    headers: { cookie },
  })
  expectSafe(answered)
  expect(answered.status).toBe(404)
})

describe('a method', () => {
  test.each([
    ['PATCH', 404],
    ['PUT', 404],
    ['DELETE', 404],
    ['OPTIONS', 404],
    ['TRACE', 404],
    ['PROPFIND', 404],
    ['BREW', 400],
    ['get', 400],
  ])('%s on a list gets %i', async (method, status) => {
    const answered = await wire.ask({ method, path: '/api/v1/cases', headers: { cookie } })
    expectSafe(answered)
    expect(answered.status).toBe(status)
  })
})

describe('bytes', () => {
  test.each<[string, string]>([
    ['without a host', 'GET /api/v1/cases HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['that are no HTTP', 'HELO example.org\r\n\r\n'],
    ['of another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    [
      'with two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na',
    ],
    [
      'with a length and chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['with a negative length', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n'],
    ['with a bare line feed', 'GET / HTTP/1.1\r\nHost: a\r\nX-A: b\nX-C: d\r\n\r\n'],
    ['with a null in a header', 'GET / HTTP/1.1\r\nHost: a\r\nX-A: b\0c\r\n\r\n'],
    [
      'with a folded header',
      'GET /api/v1/cases HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\nConnection: close\r\n\r\n',
    ],
    [
      'for another host',
      'GET http://evil.example/api/v1/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    ],
    ['that ask for a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'],
  ])('%s get a problem', async (_, bytes) => {
    expectSafe(await wire.raw(bytes))
  })
})

test('a request that does not arrive in time gets 408', async () => {
  const { headersTimeout } = protocol.http
  expect(headersTimeout).toBeLessThanOrEqual(protocol.requestTimeout)
  const http = {
    ...protocol.http,
    headersTimeout: headersTimeout / 150,
    connectionsCheckingInterval: 50,
  }
  const requestTimeout = protocol.requestTimeout / 150
  const slow = fastify({ ...protocol, http, requestTimeout })
  slow.post('/', async () => ({}))
  await slow.listen({ port: 0, host: '127.0.0.1' })
  const { port } = slow.server.address() as AddressInfo
  const answered = await wireTo(port).ask({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'Content-Length': '9' },
    body: '{',
  })
  await slow.close()
  expectSafe(answered)
  expect(answered.status).toBe(408)
})
