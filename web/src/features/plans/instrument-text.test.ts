import { expect, test } from 'vitest'
import { readDomains, writeDomains } from './instrument-text.ts'

test('a sheet becomes the sides of a life, with words for each score', () => {
  const { domains, faults } = readDomains(
    'housing;Wonen;Waar zij woont;geen;soms;goed\nmoney;Geld',
    3,
  )
  expect(faults).toEqual([])
  expect(domains).toEqual([
    {
      code: 'housing',
      name: 'Wonen',
      description: 'Waar zij woont',
      levels: ['geen', 'soms', 'goed'],
    },
    { code: 'money', name: 'Geld' },
  ])
})

test('every fault is named with its line, all at once', () => {
  const { faults } = readDomains('Wonen!;\nmoney\tGeld\t\teen\nmoney\tNog eens', 3)
  expect(faults).toEqual([
    { line: 1, code: 'code' },
    { line: 1, code: 'name' },
    { line: 2, code: 'levels-per-score' },
    { line: 3, code: 'domain-twice' },
  ])
  expect(readDomains(' \n', 3).faults).toEqual([{ line: 1, code: 'none' }])
})

test('what was written out reads back the same, quotes and semicolons included', () => {
  const told = { code: 'housing', name: 'Wonen; slapen', description: 'zij zegt "thuis"' }
  const levels = ['a', 'b'].map((description, score) => ({ score, description }))
  expect(readDomains(writeDomains([{ ...told, levels }]), 2).domains).toEqual([
    { ...told, levels: ['a', 'b'] },
  ])
})

test('what is copied from a sheet goes below what stands there', () => {
  const { domains, faults } = readDomains('housing;Wonen; slapen\nrest\tRust; en slaap', 3)
  expect(faults).toEqual([])
  expect(domains).toEqual([
    { code: 'housing', name: 'Wonen', description: 'slapen' },
    { code: 'rest', name: 'Rust; en slaap' },
  ])
})
