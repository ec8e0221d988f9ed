import { describe, expect, test } from 'vitest'
import { countsOn, mayAddPasskey, mayChangeSignIn, mayEndPasskey } from './passkeys.rules.ts'

describe('passkeys', () => {
  test.each([
    [1, 0, false],
    [1, 1, true],
    [2, 0, true],
  ])('of %i, with %i recovery codes, one may end: %s', (passkeys, codes, may) => {
    expect(mayEndPasskey(passkeys, codes).allowed).toBe(may)
  })

  test('there are at most ten', () => {
    expect(mayAddPasskey(9).allowed).toBe(true)
    expect(mayAddPasskey(10)).toMatchObject({ code: 'passkeys-full', facts: { most: 10 } })
  })

  test.each([
    [15, true],
    [15.1, false],
  ])('%d minutes after signing in, changing how one signs in: %s', (minutes, may) => {
    const at = new Date('2026-01-01T12:00:00Z')
    const authenticatedAt = new Date(at.getTime() - minutes * 60_000)
    expect(mayChangeSignIn(authenticatedAt, at).allowed).toBe(may)
  })

  test.each([
    [0, 0, true],
    [0, 1, true],
    [7, 8, true],
    [7, 7, false],
    [7, 6, false],
    [7, 0, false],
  ])('a counter that stood at %i and says %i: %s', (stored, given, counts) => {
    expect(countsOn(stored, given)).toBe(counts)
  })
})
