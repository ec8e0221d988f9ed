import { expect, test } from 'vitest'
import { gapsIn } from './sheet.rules.ts'

const whole = {
  safeContact: true,
  assessed: true,
  goals: 2,
  everSpoken: true,
  outOfSight: false,
  teamSharing: true,
  peer: true,
  introductions: 1,
}

test('a record that is whole has no gaps', () => {
  expect(gapsIn(whole)).toEqual([])
})

test.each([
  [{ safeContact: false }, 'no-safe-contact'],
  [{ assessed: false }, 'no-assessment'],
  [{ goals: 0 }, 'no-goals'],
  [{ everSpoken: false, outOfSight: true }, 'never-spoken'],
  [{ outOfSight: true }, 'out-of-sight'],
  [{ teamSharing: false }, 'no-team-sharing'],
  [{ peer: false }, 'no-peer-expert'],
  [{ introductions: 0 }, 'no-introduction'],
])('a record with %j says so: %s', (change, gap) => {
  expect(gapsIn({ ...whole, ...change })).toEqual([gap])
})
