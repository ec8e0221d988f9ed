import { expect, test } from 'vitest'
import { daysKept, hasRoom, inTurn, isTooOld, mostKept } from './outbox-bounds.ts'

const day = 24 * 60 * 60 * 1000

test('what waits longer than a week goes', () => {
  expect(isTooOld({ at: 0 }, daysKept * day)).toBe(false)
  expect(isTooOld({ at: 0 }, daysKept * day + 1)).toBe(true)
})

test('no more wait than fit', () => {
  expect(hasRoom(Array.from({ length: mostKept - 1 }))).toBe(true)
  expect(hasRoom(Array.from({ length: mostKept }))).toBe(false)
})

test('what was written first goes first', () => {
  expect(inTurn([{ at: 3 }, { at: 1 }, { at: 2 }]).map(({ at }) => at)).toEqual([1, 2, 3])
})
