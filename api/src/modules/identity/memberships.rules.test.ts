import { describe, expect, test } from 'vitest'
import type { Around, Ending, Wish } from './memberships.rules.ts'
import { mayGive, mayTake } from './memberships.rules.ts'

const wish: Wish = {
  personId: 'her',
  organisationId: 'iriszorg',
  role: 'case_manager',
  validFrom: '2024-01-08',
  validUntil: null,
}
const around: Around = {
  actorId: 'administrator',
  accountEnded: false,
  chain: { chainFrom: '2021-01-01', chainUntil: null },
  held: [],
}
const held = (validFrom: string, validUntil: string | null) => ({ ...wish, validFrom, validUntil })

describe('giving a membership', () => {
  test('is allowed to another than its person', () => {
    expect(mayGive(wish, around).allowed).toBe(true)
    expect(mayGive({ ...wish, personId: 'administrator' }, around)).toMatchObject({
      code: 'own-membership',
    })
  })

  test('does not revive an account that has ended', () => {
    expect(mayGive(wish, { ...around, accountEnded: true })).toMatchObject({
      code: 'account-ended',
    })
  })

  test.each([
    ['2024-02-01', null, null, false],
    ['2021-01-01', '2024-01-31', null, false],
    ['2021-01-01', '2024-01-31', '2024-02-01', false],
    ['2021-01-01', '2024-01-31', '2024-01-31', true],
    ['2024-01-08', '2024-01-08', '2024-01-08', true],
  ])('in a chain %s–%s until %s: %s', (chainFrom, chainUntil, validUntil, may) => {
    const verdict = mayGive(
      { ...wish, validUntil },
      { ...around, chain: { chainFrom, chainUntil } },
    )
    expect(verdict.allowed).toBe(may)
  })

  test.each([
    [held('2023-01-01', null), false],
    [held('2023-01-01', '2024-01-08'), false],
    [held('2023-01-01', '2024-01-07'), true],
    [held('2025-01-01', null), false],
    [{ ...held('2023-01-01', null), role: 'peer_expert' }, true],
    [{ ...held('2023-01-01', null), organisationId: 'ldh' }, true],
  ])('beside %j: %s', (other, may) => {
    expect(mayGive(wish, { ...around, held: [other] }).allowed).toBe(may)
  })
})

const ending: Ending = {
  personId: 'her',
  actorId: 'administrator',
  present: { validFrom: '2023-01-01', validUntil: null },
  validUntil: '2024-01-31',
  today: '2024-01-08',
  chain: around.chain,
  openCases: 0,
  cases: [],
}

describe('taking a membership', () => {
  test('is allowed from another than its person', () => {
    expect(mayTake(ending).allowed).toBe(true)
    expect(mayTake({ ...ending, personId: 'administrator' })).toMatchObject({
      code: 'own-membership',
    })
  })

  test('waits until she answers for no open case', () => {
    expect(mayTake({ ...ending, openCases: 1, cases: ['STAP-001'] })).toMatchObject({
      code: 'membership-still-responsible',
      facts: { openCases: 1, cases: ['STAP-001'] },
    })
  })

  test.each([
    ['2024-01-07', false],
    ['2024-01-08', true],
    ['2024-06-30', true],
  ])('that already ends on %s: %s', (validUntil, may) => {
    const present = { ...ending.present, validUntil }
    expect(mayTake({ ...ending, present }).allowed).toBe(may)
  })

  test('stays within the part of the organisation in the chain', () => {
    const chain = { chainFrom: '2021-01-01', chainUntil: '2024-01-30' }
    expect(mayTake({ ...ending, chain })).toMatchObject({ code: 'outside-chain', facts: chain })
  })
})
