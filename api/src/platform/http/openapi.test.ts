import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withDryApp } from '../../../test/dry-app.ts'

type Schema = { $ref?: string; properties?: object; required?: string[] }
type Response = {
  headers?: Record<string, { $ref: string }>
  content?: Record<string, { schema: Schema }>
}
type Operation = {
  operationId: string
  tags: string[]
  security: object[]
  parameters?: { name: string; in: string }[]
  responses: Record<string, Response>
}
type Document = {
  openapi: string
  info: { version: string; contact: Record<string, string>; license: object }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; headers: object }
}

// The document that is committed; that it is the one of the app is checked elsewhere.
const file = join(import.meta.dirname, '../../../openapi.json')
const document = JSON.parse(readFileSync(file, 'utf8')) as Document
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
)
const responses = operations.flatMap(({ operation }) =>
  Object.entries(operation.responses).map(([status, response]) => ({
    name: `${operation.operationId} ${status}`,
    status,
    response,
  })),
)
const declared = await withDryApp((app) => app.declaredRoutes)

describe('the API after the NLGov REST API Design Rules', () => {
  test('says its version, who keeps it, and where it lives', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/)
    expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Object.keys(document.info.contact).sort()).toEqual(['email', 'name', 'url'])
    const [major] = document.info.version.split('.')
    expect(document.servers).toEqual([{ url: `/api/v${major}` }])
  })

  test('has operations with a name of their own and one tag', () => {
    const names = operations.map(({ operation }) => operation.operationId)
    expect(names.filter((name) => !/^[a-z][a-zA-Z]+$/.test(name ?? ''))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
    const tags = operations.map(({ operation }) => operation.tags)
    expect(tags.filter((tag) => tag?.length !== 1 || !/^[a-z-]+$/.test(tag[0] ?? ''))).toEqual([])
  })

  test('has paths in kebab-case without a slash at the end, and verbs behind an underscore', () => {
    const segment = /^(_?[a-z][a-z0-9-]*|\{[a-z][a-zA-Z]*\})$/
    const odd = Object.keys(document.paths).filter((path) =>
      path
        .slice(1)
        .split('/')
        .some((part) => !segment.test(part)),
    )
    expect(odd).toEqual([])
  })

  test('knows GET, POST, PUT and DELETE, and a GET takes no body', () => {
    const methods = new Set(operations.map(({ method }) => method))
    expect([...methods].sort()).toEqual(['delete', 'get', 'post', 'put'])
    const odd = operations.filter(
      ({ method, operation }) => method === 'get' && 'requestBody' in operation,
    )
    expect(odd).toEqual([])
  })

  test('has camelCase in queries and in every property', () => {
    const queries = operations.flatMap(({ operation }) =>
      (operation.parameters ?? []).map(({ name }) => name),
    )
    const names = [
      ...queries,
      ...propertiesIn(document.paths),
      ...propertiesIn(document.components),
    ]
    expect(names.filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([])
  })

  test('gives its version in every answer', () => {
    const without = responses.filter(
      ({ response }) =>
        response.headers?.['API-Version']?.$ref !== '#/components/headers/API-Version',
    )
    expect(without.map(({ name }) => name)).toEqual([])
    expect(document.components.headers).toHaveProperty('API-Version')
  })

  test('answers every error as a problem with title, status and detail', () => {
    const errors = responses.filter(({ status }) => /^[45]/.test(status))
    const odd = errors.filter(({ response: { content = {} } }) => {
      const [type, ...others] = Object.keys(content)
      const $ref = content['application/problem+json']?.schema.$ref
      return others.length > 0 || type !== 'application/problem+json' || $ref !== problem
    })
    expect(errors.length).toBeGreaterThan(100)
    expect(odd.map(({ name }) => name)).toEqual(pages)
    const { required } = document.components.schemas.Problem ?? {}
    expect(required).toEqual(expect.arrayContaining(['title', 'status', 'detail', 'code']))
  })
})

const problem = '#/components/schemas/Problem'
// Here a browser arrives with a person in front of it: she is shown a page.
const pages = ['beginOidcSignIn 503', 'finishOidcSignIn 401']

test('every operation says whether one must be signed in, as its route does', () => {
  const asks = declared.filter(({ operationId }) => operationId !== '')
  const expected = asks.map(({ operationId, access }) => [operationId, access.includes(':')])
  const said = operations.map(({ operation }) => [
    operation.operationId,
    operation.security.length > 0,
  ])
  expect(said.sort()).toEqual(expected.sort())
})

test('whoever must be signed in can meet 401 and 403, and whoever sends something 400', () => {
  const odd = operations.filter(({ operation }) => {
    const { security, parameters = [], responses: met } = operation
    const gated = security.length === 0 || ('401' in met && '403' in met)
    const judged = (parameters.length === 0 && !('requestBody' in operation)) || '400' in met
    return !gated || !judged || !('429' in met)
  })
  expect(odd.map(({ operation }) => operation.operationId)).toEqual([])
})

test('a write can lack its key or use it twice, a body be too large or of another kind', () => {
  const odd = operations.filter(({ method, path, operation }) => {
    const { security, responses: met } = operation
    const isWrite = method !== 'get' && security.length > 0 && !path.endsWith('/_search')
    const keyed = !isWrite || ('400' in met && '422' in met)
    const bodied = !('requestBody' in operation) || ('413' in met && '415' in met)
    return !keyed || !bodied
  })
  expect(odd.map(({ operation }) => operation.operationId)).toEqual([])
})

test('no name, number or word of hers travels in a URL', () => {
  const queries = operations.flatMap(({ operation }) =>
    (operation.parameters ?? []).filter((parameter) => parameter.in === 'query'),
  )
  const sensitive = /name|alias|phone|birth|note|number|search|term|text|address/i
  expect(queries.filter(({ name }) => sensitive.test(name))).toEqual([])
})

test('it is served to whoever asks, from another site too', async () => {
  const { served, swagger } = await withDryApp(async (app) => ({
    served: await app.inject('/api/v1/openapi.json'),
    swagger: app.swagger(),
  }))
  expect(served.statusCode).toBe(200)
  expect(served.json()).toEqual(JSON.parse(JSON.stringify(swagger)))
  expect(served.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'api-version': document.info.version,
  })
})

function propertiesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { properties } = value as Schema
  const own = typeof properties === 'object' ? Object.keys(properties) : []
  return [...own, ...Object.values(value).flatMap(propertiesIn)]
}
