import { expect, test } from 'vitest'
import { correctionFrom, valuesOf } from './correction.ts'

const contact = {
  id: 'c',
  occurredAt: '2024-01-05T10:20:30.000Z',
  case: null,
  kind: null,
  outcome: 'spoken',
  directMinutes: 45,
  indirectMinutes: 0,
  travelMinutes: 5,
  thirdPartyMinutes: 0,
  version: 1,
}

test('a contact is corrected on the clock of Amsterdam', () => {
  const values = valuesOf(contact)
  expect([values.day, values.time, values.kind]).toEqual(['2024-01-05', '11:20', ''])
  const moved = correctionFrom({ ...values, time: '12:00', kind: 'office' }, contact)
  expect(moved).toMatchObject({ occurredAt: '2024-01-05T11:00:00.000Z', kind: 'office' })
})

test('a moment that is left alone stays as it was', () => {
  const sent = correctionFrom({ ...valuesOf(contact), directMinutes: 60 }, contact)
  expect(sent).toEqual({
    occurredAt: contact.occurredAt,
    outcome: 'spoken',
    directMinutes: 60,
    indirectMinutes: 0,
    travelMinutes: 5,
    thirdPartyMinutes: 0,
  })
})
