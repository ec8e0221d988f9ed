import { describe, expect, test } from 'vitest'
import { isOfKind, kindOf } from './setting.kinds.ts'

describe('the kind of a setting', () => {
  test.each([
    [14, 'number'],
    [true, 'yes-no'],
    ['2023-08-01', 'day'],
    ['2023-02-29', 'text'],
    ['x', 'text'],
    ['', 'text'],
  ] as const)('of %j is %s', (otherwise, kind) => {
    expect(kindOf(otherwise)).toBe(kind)
  })

  test.each([
    [7, 'number', true],
    ['7', 'number', false],
    [true, 'number', false],
    ['2024-02-29', 'day', true],
    ['2023-02-29', 'day', false],
    ['2023-8-1', 'day', false],
    ['2024-02-29', 'text', true],
    [1, 'yes-no', false],
  ] as const)('%j is a %s: %s', (value, kind, is) => {
    expect(isOfKind(value, kind)).toBe(is)
  })
})
