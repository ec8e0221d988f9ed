import { expect, test } from 'vitest'
import { namesCaseNumber, namesOneOf } from './naming.rules.ts'

test.each([
  ['In STAP-017 is het anders.', true],
  ['zie stap-1234', true],
  ['casus STAP017 wacht', true],
  ['stap 017 is open', true],
  ['Stap 1: bel. Stap 12: wacht.', false],
  ['Artikel 273 en het jaar 2023', false],
  ['ML/23/0630', false],
])('%s has a case number in it: %s', (text, is) => {
  expect(namesCaseNumber(text)).toBe(is)
})

test.each([
  ['Zij heet Zoë.', true],
  ['zoe, zei ze', true],
  ['rustige  Ochtend', true],
  ['Zoetermeer', false],
  ['een rustige dag', false],
])('%s names somebody: %s', (text, is) => {
  expect(namesOneOf(text, ['Zoë', 'rustige ochtend'])).toBe(is)
})
