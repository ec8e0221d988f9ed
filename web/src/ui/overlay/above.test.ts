import { afterEach, expect, test } from 'vitest'
import { closeAllAbove, openAbove, readAbove, whatIsAbove } from './above.ts'

afterEach(closeAllAbove)

const shown = () => whatIsAbove().map(({ drawn }) => drawn)

test('what is opened stands above what was opened before, and is closed by itself', () => {
  const closes: (() => void)[] = []
  for (const name of ['first', 'second'])
    openAbove((close) => {
      closes.push(close)
      return name
    })
  expect(shown()).toEqual(['first', 'second'])
  closes[0]?.()
  expect(shown()).toEqual(['second'])
  closes[0]?.()
  expect(shown()).toEqual(['second'])
})

test('leaving the page closes all of it, and whoever draws it is told', () => {
  let told = 0
  const stop = readAbove(() => {
    told += 1
  })
  openAbove(() => 'one')
  closeAllAbove()
  expect(shown()).toEqual([])
  expect(told).toBe(2)
  stop()
  openAbove(() => 'one')
  expect(told).toBe(2)
})
