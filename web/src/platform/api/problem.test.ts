import { expect, test } from 'vitest'
import { problemOf, readProblem, unanswered } from './problem.ts'

test('a refusal is read with its code, its faults and its facts', () => {
  const fault = { path: '/minutes', code: 'minimum', message: 'must be >= 0' }
  const body = { code: 'invalid-input', faults: [fault, { path: 3 }], facts: { open: 2 } }
  expect(readProblem(400, body)).toMatchObject({
    status: 400,
    code: 'invalid-input',
    faults: [fault],
    facts: { open: 2 },
  })
})

test.each([[undefined], ['<html>'], [null], [[]]])('an answer that is no problem: %j', (body) => {
  expect(readProblem(502, body)).toMatchObject({ code: 'http-502', faults: [], unreachable: true })
})

test('no answer is worth asking again, a refusal is not', () => {
  expect(unanswered().unreachable).toBe(true)
  expect(readProblem(409, { code: 'case-closed' }).unreachable).toBe(false)
  expect(problemOf(new Error('ours'))).toMatchObject({ status: 500, unreachable: false })
  expect(problemOf(null)).toBeUndefined()
})
