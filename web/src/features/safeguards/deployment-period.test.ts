import { expect, test } from 'vitest'
import { quarterBefore } from './deployment-period.ts'

test('a quarter is thirteen weeks that are over', () => {
  expect(quarterBefore('2024-01-08')).toEqual({ from: '2023-10-09', until: '2024-01-07' })
})
