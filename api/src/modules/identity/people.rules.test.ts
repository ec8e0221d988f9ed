import { describe, expect, test } from 'vitest'
import { mayChange, mayEndAccount, mayLetIn } from './people.rules.ts'

const account = { id: 'her', kept: true, ended: false }
const none = { openCases: 0, cases: [] }
const codeOf = (verdict: { allowed: boolean; code?: string }) => verdict.code ?? 'allowed'

describe('an account', () => {
  test.each([
    [account, 'allowed'],
    [{ ...account, kept: false }, 'account-kept-elsewhere'],
    [{ ...account, ended: true }, 'account-ended'],
  ])('%j: changing it, ending it and letting its person in: %s', (one, code) => {
    expect(codeOf(mayChange(one))).toBe(code)
    expect(codeOf(mayEndAccount(one, 'administrator', none))).toBe(code)
    expect(codeOf(mayLetIn(one, 'administrator'))).toBe(code)
  })

  test('of one’s own may be changed; it is not ended, and gets no second key', () => {
    expect(codeOf(mayChange(account))).toBe('allowed')
    expect(codeOf(mayEndAccount(account, 'her', none))).toBe('own-account')
    expect(codeOf(mayLetIn(account, 'her'))).toBe('own-account')
  })

  test('does not end while its person answers for open cases', () => {
    expect(
      mayEndAccount(account, 'administrator', { openCases: 2, cases: ['STAP-001'] }),
    ).toMatchObject({
      code: 'account-still-responsible',
      facts: { openCases: 2, cases: ['STAP-001'] },
    })
  })
})
