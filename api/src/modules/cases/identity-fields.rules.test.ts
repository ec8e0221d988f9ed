import { expect, test } from 'vitest'
import { ageOn, faultOfField } from './identity-fields.rules.ts'

const openedOn = '2023-03-01'

test.each([
  ['2005-03-01', undefined],
  ['2005-03-02', 'not-an-adult'],
  ['1980-02-29', undefined],
  ['1981-02-29', 'not-a-birth-date'],
  ['2023-13-01', 'not-a-birth-date'],
  ['1-1-1980', 'not-a-birth-date'],
  ['1850-01-01', 'not-a-birth-date'],
  ['2030-01-01', 'not-a-birth-date'],
])('a birth date of %s on a case of 1 March 2023: %s', (value, fault) => {
  expect(faultOfField('birth-date', value, openedOn)).toBe(fault)
})

test('who was born on 29 February is a year older on 1 March', () => {
  expect(ageOn('2004-02-29', '2022-02-28')).toBe(17)
  expect(ageOn('2004-02-29', '2022-03-01')).toBe(18)
})

test.each([
  ['06-12345678', undefined],
  ['+31 (0)24 123 45 67', undefined],
  ['ask the neighbour', 'not-a-phone-number'],
])('a phone of “%s”: %s', (value, fault) => {
  expect(faultOfField('phone', value, openedOn)).toBe(fault)
})

test('a citizen number is kept nowhere, not as a name or a place either', () => {
  expect(faultOfField('legal-name', 'bsn 123456782', openedOn)).toBe('citizen-number')
  expect(faultOfField('find-spot', '123456782', openedOn)).toBe('citizen-number')
  expect(faultOfField('address', 'Singel 12, 6500 AA', openedOn)).toBeUndefined()
  expect(faultOfField('emergency-contact', 'her sister 0612345678', openedOn)).toBeUndefined()
  expect(faultOfField('find-spot', 'parcel 123456789', openedOn)).toBeUndefined()
})
