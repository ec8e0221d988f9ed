import { describe, expect, test } from 'vitest'
import { mayLeaveChain, slugOf } from './organisations.rules.ts'

describe('an organisation', () => {
  test.each([
    ['Leger des Heils', 'leger-des-heils'],
    ['GGD Gelderland-Zuid', 'ggd-gelderland-zuid'],
    ['  Crèche & Café! ', 'creche-cafe'],
    ['’t Huis', 't-huis'],
    ['24/7 Zorg', 'zorg'],
    ['7', 'organisation'],
    ['X', 'organisation-x'],
    ['组织', 'organisation'],
    ['a'.repeat(120), 'a'.repeat(40)],
  ])('called “%s” gets the word %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
    expect(slug).toMatch(/^[a-z][a-z0-9-]{1,40}$/)
  })

  test('leaves the chain when nobody is left behind', () => {
    expect(mayLeaveChain({ openCases: 0, cases: [], memberships: 0 }).allowed).toBe(true)
    expect(
      mayLeaveChain({ openCases: 2, cases: ['STAP-001', 'STAP-002'], memberships: 4 }),
    ).toMatchObject({
      code: 'organisation-still-responsible',
      facts: { openCases: 2, cases: ['STAP-001', 'STAP-002'] },
    })
    expect(mayLeaveChain({ openCases: 0, cases: [], memberships: 4 })).toMatchObject({
      code: 'organisation-has-memberships',
      facts: { memberships: 4 },
    })
  })
})
