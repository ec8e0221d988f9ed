import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { problemBody, toProblem } from './answer.ts'
import { conflict, invalidAt, notFound, stale } from './problem.ts'

/** As the driver makes it: with words that nobody may read. */
function fromDatabase(code: string, more: Partial<pg.DatabaseError> = {}): pg.DatabaseError {
  const error = new pg.DatabaseError('canary', 6, 'error')
  return Object.assign(error, { code, detail: 'Key (number)=(canary) already exists.', ...more })
}

describe('of what the database says', () => {
  test.each([
    ['23505', 409, 'conflict'],
    ['23503', 409, 'conflict'],
    ['23P01', 409, 'conflict'],
    ['22021', 400, 'impossible-text'],
    ['40001', 409, 'try-again'],
    ['40P01', 409, 'try-again'],
    ['57P01', 503, 'not-ready'],
    ['57P03', 503, 'not-ready'],
    ['53300', 503, 'not-ready'],
    ['42501', 500, 'unexpected'],
    ['22P02', 500, 'unexpected'],
    ['57014', 500, 'unexpected'],
  ])('%s becomes %i %s, and no word of it is told', (code, status, said) => {
    const problem = toProblem(fromDatabase(code))
    expect([problem.status, problem.code]).toEqual([status, said])
    expect(problemBody(problem)).not.toContain('canary')
  })
})

test.each([
  ['a database that is not there', { code: 'ECONNREFUSED', syscall: 'connect' }, 503],
  ['its socket that is gone', { code: 'ENOENT', syscall: 'connect' }, 503],
  ['a connection that broke while it was written to', { code: 'EPIPE', syscall: 'write' }, 503],
  ['a file that is gone', { code: 'ENOENT', syscall: 'open' }, 500],
  ['too much pressure', { statusCode: 503, code: 'FST_UNDER_PRESSURE' }, 503],
  ['too many requests', { statusCode: 429 }, 429],
  ['a body that is too large', { statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE' }, 413],
  ['what claims to be fine', { statusCode: 200 }, 500],
  ['what claims to be another’s fault', { statusCode: 502 }, 500],
])('%s becomes %o', (_, more, status) => {
  expect(toProblem(Object.assign(new Error('canary'), more)).status).toBe(status)
})

test.each([
  ['Connection terminated unexpectedly'],
  ['Client has encountered a connection error and is not queryable'],
  ['timeout exceeded when trying to connect'],
])('a connection to the database that is lost is a 503: %s', (message) => {
  expect(toProblem(new Error(message))).toMatchObject({ status: 503, code: 'not-ready' })
})

test('what the server says of a body keeps its own words, not those of its parts', () => {
  const thrown = { statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE' }
  expect(toProblem(Object.assign(new Error('canary'), thrown)).code).toBe('body-too-large')
})

test.each([[undefined], [null], ['canary'], [{ message: 'canary' }]])('%o is a 500', (thrown) => {
  expect(toProblem(thrown)).toMatchObject({ status: 500, code: 'unexpected' })
})

test('a problem tells its code and facts, and the reference that it was given', () => {
  expect(JSON.parse(problemBody(stale(2, 3), 'r1'))).toEqual({
    type: 'about:blank',
    title: 'Changed in the meantime',
    status: 412,
    detail: 'Changed in the meantime',
    code: 'stale-version',
    facts: { givenVersion: 2, currentVersion: 3 },
    reference: 'r1',
  })
})

test('what is bad tells where, and what is absent tells nothing', () => {
  const faults = [{ path: '/occurredAt', code: 'in-the-future', message: 'lies ahead' }]
  const bad = invalidAt('/occurredAt', 'in-the-future', 'lies ahead')
  expect(JSON.parse(problemBody(bad))).toMatchObject({ status: 400, faults })
  expect(Object.keys(JSON.parse(problemBody(notFound())))).toEqual([
    'type',
    'title',
    'status',
    'detail',
    'code',
  ])
  expect(JSON.parse(problemBody(conflict('a-code', { days: 3 })))).toMatchObject({
    status: 409,
    code: 'a-code',
    facts: { days: 3 },
  })
})
