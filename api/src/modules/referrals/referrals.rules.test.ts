import { expect, test } from 'vitest'
import { faultsOfStep, mayAsk, mayMove, names, waitedDays } from './referrals.rules.ts'

const fine = { open: true, ended: false, basis: true, standing: false }

test.each([
  [{}, undefined],
  [{ basis: false }, 'referral-without-basis'],
  [{ standing: true }, 'referral-stands-already'],
  [{ ended: true }, 'service-ended'],
  [{ open: false }, 'case-closed'],
])('referring with %o is refused as %s', (of, code) => {
  expect(mayAsk({ ...fine, ...of })).toMatchObject(
    code === undefined ? { allowed: true } : { allowed: false, code },
  )
})

test.each([
  ['asked', 'waiting', true],
  ['asked', 'started', true],
  ['asked', 'refused', true],
  ['asked', 'ended', false],
  ['waiting', 'started', true],
  ['waiting', 'refused', true],
  ['waiting', 'waiting', false],
  ['started', 'ended', true],
  ['started', 'refused', false],
  ['ended', 'started', false],
  ['refused', 'waiting', false],
] as const)('from %s to %s: %s', (state, to, is) => {
  expect(mayMove(state, to, { writes: true }).allowed).toBe(is)
  expect(mayMove(state, to, { writes: false })).toMatchObject({ code: 'no-right' })
})

const asked = { askedOn: '2023-12-20', waitingOn: null, startedOn: null, refusedOn: null }

test.each([
  [asked, 19],
  [{ ...asked, startedOn: '2024-01-03' }, 14],
  [{ ...asked, waitingOn: '2023-12-27', refusedOn: '2023-12-31' }, 11],
])('she waited with %o', (of, days) => {
  expect(waitedDays(of, '2024-01-08')).toBe(days)
})

test.each([
  ['2024-01-08', []],
  ['2024-01-09', ['in-the-future']],
  ['2023-12-26', ['before-the-last-step']],
])('a step on %s has faults %o', (on, codes) => {
  const of = { ...asked, waitingOn: '2023-12-27' }
  expect(faultsOfStep(on, of, '2024-01-08').map(({ code }) => code)).toEqual(codes)
})

test('a basis names a service or the organisation of it, and nothing that is like it', () => {
  const of = { name: 'Terecht', organisation: 'Leger des Heils' }
  expect(names('terecht ', of)).toBe(true)
  expect(names('LEGER DES HEILS', of)).toBe(true)
  expect(names('Terecht Noord', of)).toBe(false)
  expect(names('Leger', { name: 'Skaeve Huse', organisation: null })).toBe(false)
})
