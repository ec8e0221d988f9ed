import { expect, test } from 'vitest'
import { approvalsOf, mayApprove, mayChange, mayPublish } from './publications.rules.ts'

const edition = (state: string) => ({ state, version: 3 })
const by = (personId: string, editionVersion = 3) => ({ personId, editionVersion })
const code = (verdict: { allowed: boolean; code?: string }) => verdict.code ?? 'allowed'

test.each([
  ['draft', [], 'edition-unchecked'],
  ['opened', [], 'edition-opened'],
  ['published', [], 'edition-settled'],
  ['withdrawn', [], 'edition-settled'],
  ['safe', [by('another')], 'allowed'],
  ['safe', [by('me', 2)], 'allowed'],
  ['safe', [by('me')], 'approved-by-you'],
])('who approves one that is %s with approvals %j is told: %s', (state, approvals, told) => {
  expect(code(mayApprove(edition(state), approvals, 'me'))).toBe(told)
})

test.each([
  ['safe', [by('one')], 'approvals-missing'],
  ['safe', [by('one'), by('one')], 'approvals-missing'],
  ['safe', [by('one'), by('other', 2)], 'approvals-missing'],
  ['safe', [by('one'), by('other')], 'allowed'],
  ['opened', [by('one'), by('other')], 'edition-opened'],
  ['draft', [by('one'), by('other')], 'edition-unchecked'],
  ['published', [by('one'), by('other')], 'edition-settled'],
])('one that is %s with approvals %j is published: %s', (state, approvals, told) => {
  expect(code(mayPublish(edition(state), approvals))).toBe(told)
})

test('what is settled changes no more', () => {
  expect(
    ['draft', 'safe', 'opened', 'published'].map((state) => code(mayChange(edition(state)))),
  ).toEqual(['allowed', 'allowed', 'allowed', 'edition-settled'])
})

test('a published one names the two who approved it, and not who approved what it was before', () => {
  const approvals = [by('early', 1), by('one', 2), by('other', 2)]
  expect(approvalsOf(edition('published'), approvals)).toEqual(approvals.slice(1))
})
