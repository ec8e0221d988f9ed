import { describe, expect, test } from 'vitest'
import { isOnThisMachine, provesSecondFactor } from './oidc.rules.ts'

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
