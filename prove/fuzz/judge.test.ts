import { expect, test } from 'vitest'
import { castDice } from './dice.ts'
import { makeJudge } from './judge.ts'
import { listOperations, readContract } from './operations.ts'
import type { Shot } from './shot.ts'

const contract = readContract()
const operation = listOperations(contract).find(({ name }) => name === 'getCase')
if (!operation) throw new Error('The contract has no getCase.')
const judge = makeJudge(contract)

const shot: Shot = {
  operation,
  method: 'GET',
  path: '/cases/x',
  headers: {},
  body: undefined,
  mutations: [],
  reach: 'operation',
}
const json = 'application/json'
const problem = 'application/problem+json'
const said = (more: object) =>
  JSON.stringify({ type: 'about:blank', title: 'a', detail: 'a', ...more })
const notFound = said({ status: 404, code: 'not-found' })

test.each([
  [500, problem, said({ status: 500, code: 'unexpected' }), 'answered 500'],
  [503, problem, said({ status: 503, code: 'not-ready' }), 'answered 503'],
  [418, problem, said({ status: 418, code: 'teapot' }), 'which the contract does not name'],
  [404, json, notFound, 'as application/json'],
  [404, problem, said({ status: 404 }), 'without a code'],
  [404, problem, said({ status: 400, code: 'not-found' }), 'and says 400'],
  [200, 'text/html', '<p>', 'answered 200 as text/html'],
  [200, json, '{}', 'is not of its shape'],
  [404, problem, said({ status: 404, code: 'x', facts: { at: 'at a (/b.ts:1:2)' } }), 'its inside'],
  [404, problem, said({ status: 404, code: 'x', facts: { q: 'select a from b' } }), 'its inside'],
  [0, '', '', 'was not answered'],
])('%i as %s, “%.40s”, is a fault', (status, type, text, fault) => {
  expect(judge(shot, { status, type, text, headers: {} }).join()).toContain(fault)
})

test('what the contract names is none', () => {
  expect(judge(shot, { status: 404, type: problem, text: notFound, headers: {} })).toEqual([])
})

test('what the protocol refuses is none, where the protocol was broken', () => {
  const text = said({ status: 415, code: 'unsupported-media-type' })
  const answered = { status: 415, type: problem, text, headers: {} }
  expect(judge({ ...shot, reach: 'protocol' }, answered)).toEqual([])
  expect(judge(shot, answered)).not.toEqual([])
})

test('the same seed is the same chance', () => {
  const throwOf = (seed: number) => Array.from({ length: 20 }, () => castDice(seed).below(1000))
  expect(throwOf(7)).toEqual(throwOf(7))
  expect(throwOf(7)).not.toEqual(throwOf(8))
})
