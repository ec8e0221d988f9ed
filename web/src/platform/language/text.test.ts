import { expect, expectTypeOf, test } from 'vitest'
import type { TextKey } from './text.ts'
import { defineText, sayIn } from './text.ts'

const words = defineText('test', {
  nl: { hello: 'Dag {{name}}', waits_one: '{{count}} vraag', waits_other: '{{count}} vragen' },
  en: { hello: 'Hello {{name}}', waits_one: '{{count}} question', waits_other: '{{count}} more' },
})

test('a sentence is said in the language asked for, with its holes filled', () => {
  expect(sayIn('nl', words)('hello', { name: 'Samira' })).toBe('Dag Samira')
  expect(sayIn('en', words)('hello', { name: 'Samira' })).toBe('Hello Samira')
})

test('one and many are forms of one sentence', () => {
  expect(sayIn('nl', words)('waits', { count: 1 })).toBe('1 vraag')
  expect(sayIn('nl', words)('waits', { count: 12 })).toBe('12 vragen')
})

test('the holes of a sentence are part of its type', () => {
  expectTypeOf<TextKey<typeof words.nl>>().toEqualTypeOf<'hello' | 'waits'>()
  const fillOfHello = (say: ReturnType<typeof sayIn<typeof words.nl>>) => say<'hello'>
  expectTypeOf<ReturnType<typeof fillOfHello>>().parameters.toEqualTypeOf<
    ['hello', Record<'name', string | number>]
  >()
})
