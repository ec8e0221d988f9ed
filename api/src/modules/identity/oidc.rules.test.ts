import { describe, expect, test } from 'vitest'
import type { Described } from './oidc.rules.ts'
import { faultOf, isOnThisMachine, provesSecondFactor } from './oidc.rules.ts'

describe('what an organisation says of a sign-in', () => {
  const amr = { claim: 'amr', values: ['mfa', 'hwk'] } as const
  const acr = { claim: 'acr', values: ['urn:level:high'] } as const

  test.each([
    [amr, { amr: ['pwd', 'mfa'] }, true],
    [amr, { amr: ['pwd'] }, false],
    [amr, { amr: 'mfa' }, true],
    [amr, { amr: [] }, false],
    [amr, { amr: [true] }, false],
    [amr, {}, false],
    [amr, { acr: 'mfa' }, false],
    [acr, { acr: 'urn:level:high' }, true],
    [acr, { acr: 'urn:level:low' }, false],
    [acr, { acr: null }, false],
  ])('%j and %j prove a second factor: %s', (factor, claims, proves) => {
    expect(provesSecondFactor(claims, factor)).toBe(proves)
  })

  test.each([
    ['http://localhost:4000', true],
    ['http://127.0.0.1:4000/x', true],
    ['http://[::1]:4000', true],
    ['https://login.example.nl', false],
    ['http://localhost.example.nl', false],
    ['http://127.0.0.1.example.nl', false],
  ])('%s is on this machine: %s', (issuer, is) => {
    expect(isOnThisMachine(issuer)).toBe(is)
  })
})

describe('an organisation’s sign-in as the deployment describes it', () => {
  const described: Described = {
    slug: 'iriszorg',
    issuer: 'https://login.example.nl',
    clientId: 'stapteam',
    clientSecret: 'secret',
    mfa: { claim: 'amr', values: ['mfa'] },
  }

  test('is used when it is whole', () => {
    expect(faultOf(described)).toBeUndefined()
    expect(faultOf({ ...described, issuer: 'http://localhost:4000' })).toBeUndefined()
  })

  test.each<[object, string]>([
    [{ slug: 'callback' }, 'slug'],
    [{ slug: 'Iris Zorg' }, 'slug'],
    [{ slug: undefined }, 'slug'],
    [{ issuer: 'http://login.example.nl' }, 'https'],
    [{ issuer: 'login' }, 'https'],
    [{ clientSecret: '' }, 'clientSecret'],
    [{ mfa: undefined }, 'mfa'],
    [{ mfa: { claim: 'amr', values: [] } }, 'mfa'],
    [{ mfa: { claim: 'scope', values: ['mfa'] } }, 'mfa'],
    [{ mfa: { claim: 'acr' } }, 'mfa'],
  ])('with %j says what is missing', (part, word) => {
    expect(faultOf({ ...described, ...part })).toContain(word)
  })
})
