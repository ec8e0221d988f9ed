import { describe, expect, test } from 'vitest'
import { endsWithin, isLeftOver, mayChange, mayEndAccount, mayLetIn } from './people.rules.ts'

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

describe('an account or a role that ends', () => {
  const today = '2024-01-08'
  const account = { kept: true, endedAt: null }
  const former = [{ validFrom: '2021-01-04', validUntil: '2023-07-31' }]

  test('is left over without a role that still runs, unless it is new, ended or kept elsewhere', () => {
    expect(isLeftOver(account, former, today)).toBe(true)
    expect(isLeftOver({ ...account, endedAt: new Date() }, former, today)).toBe(false)
    expect(isLeftOver({ ...account, kept: false }, former, today)).toBe(false)
    expect(isLeftOver(account, [], today)).toBe(false)
    const running = { validFrom: '2023-08-01', validUntil: null }
    expect(isLeftOver(account, [...former, running], today)).toBe(false)
  })

  test.each([
    ['2024-02-07', true],
    ['2024-02-08', false],
    ['2024-01-07', false],
    [null, false],
  ])('with its last day on %s comes near: %s', (validUntil, expected) => {
    expect(endsWithin({ validFrom: '2021-01-04', validUntil }, { today, days: 30 })).toBe(expected)
  })
})
