import { expect, test } from 'vitest'
import { openSuspension } from './steps.ts'

const term = { of: 'application', dueOn: '2024-02-23', suspendedUntil: null, late: false } as const
const asked = {
  id: 'a',
  ground: 'incomplete',
  ofObjection: false,
  what: null,
  askedOn: '2023-12-11',
  untilOn: '2024-01-05',
  endedOn: null,
  standing: false,
} as const

test('what came in can be written down as long as the term runs and nothing came, also after the last day', () => {
  expect(openSuspension({ term, suspensions: [asked] })).toBe(asked)
  const answered = { ...asked, endedOn: '2024-01-04' }
  expect(openSuspension({ term, suspensions: [answered] })).toBeUndefined()
  expect(openSuspension({ term: null, suspensions: [asked] })).toBeUndefined()
  const ofObjection = { ...term, of: 'objection' } as const
  expect(openSuspension({ term: ofObjection, suspensions: [asked] })).toBeUndefined()
})
