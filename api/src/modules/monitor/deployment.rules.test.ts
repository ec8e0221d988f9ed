import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WorkSum } from './deployment.rules.ts'
import { caseWeeks, contactsBy, deploymentOf } from './deployment.rules.ts'

const blank: WorkSum = {
  role: 'case_manager',
  organisationId: null,
  membershipId: null,
  outcome: 'spoken',
  kind: 'street',
  contacts: 1,
  direct: 0,
  indirect: 0,
  travel: 0,
  thirdParties: 0,
  withoutCase: 0,
  recordedLater: 0,
}

test('hours are all four kinds of minutes, of one role, over the case-weeks', () => {
  const sums = [
    { ...blank, direct: 60, indirect: 30, travel: 20, thirdParties: 10 },
    { ...blank, outcome: 'no-show', direct: 20, travel: 40 },
    { ...blank, outcome: null, kind: null, contacts: 0, withoutCase: 60 },
    { ...blank, role: 'peer_expert', direct: 600 },
  ]
  expect(deploymentOf(sums, { role: 'case_manager', caseDays: 10 })).toEqual({
    direct: 1.33,
    indirect: 0.5,
    travel: 1,
    thirdParties: 0.17,
    total: 3,
    withoutCase: 1,
    onNoShows: 1,
    perCasePerWeek: 2.1,
    shares: {
      direct: 0.333,
      indirect: 0.125,
      travel: 0.25,
      thirdParties: 0.042,
      withoutCase: 0.25,
      noShows: 0.25,
    },
  })
})

test('of a peer expert all hours are spread over the cases: sixteen a week over ten is the norm', () => {
  const sums = [
    { ...blank, role: 'peer_expert', direct: 12 * 60 },
    { ...blank, role: 'peer_expert', outcome: null, contacts: 0, withoutCase: 4 * 60 },
  ]
  const { perCasePerWeek } = deploymentOf(sums, { role: 'peer_expert', caseDays: 10 * 7 })
  expect(perCasePerWeek).toBe(1.6)
})

test('ten cases in five weeks with 200 hours is the norm of four hours', () => {
  const sums = [{ ...blank, direct: 200 * 60 }]
  const { perCasePerWeek } = deploymentOf(sums, { role: 'case_manager', caseDays: 10 * 35 })
  expect(perCasePerWeek).toBe(4)
  expect(caseWeeks(350)).toBe(50)
})

test('without an open case there is no figure, and not a nought', () => {
  const none = deploymentOf([], { role: 'case_manager', caseDays: 0 })
  expect([none.total, none.perCasePerWeek, none.shares]).toEqual([0, null, null])
})

test('every mark is named, also where nothing was counted; what is not known counts as other', () => {
  const sums = [
    { ...blank, contacts: 2 },
    { ...blank, role: 'peer_expert', contacts: 3 },
    { ...blank, kind: null, contacts: 4 },
    { ...blank, kind: 'team', contacts: 0, withoutCase: 30 },
  ]
  const known = { street: 'street', 'home-visit': 'homeVisit' }
  expect(contactsBy('kind', { sums, known })).toEqual({ street: 5, homeVisit: 0, other: 4 })
})

const minutes = fc.integer({ min: 0, max: 1440 })
const contact = fc.record({
  role: fc.constantFrom('case_manager', 'peer_expert'),
  direct: minutes,
  indirect: minutes,
  travel: minutes,
  thirdParties: minutes,
})

test('whatever was recorded, the hours are the plain sum', () => {
  fc.assert(
    fc.property(fc.array(contact), fc.integer({ min: 1, max: 5000 }), (contacts, caseDays) => {
      const sums = contacts.map((one) => ({ ...blank, ...one }))
      const figure = deploymentOf(sums, { role: 'peer_expert', caseDays })
      const plain = contacts
        .filter(({ role }) => role === 'peer_expert')
        .flatMap((one) => [one.direct, one.indirect, one.travel, one.thirdParties])
        .reduce((sum, each) => sum + each, 0)
      expect(figure.total).toBeCloseTo(plain / 60, 1)
      expect(figure.perCasePerWeek).toBeCloseTo(plain / 60 / (caseDays / 7), 1)
    }),
  )
})
