import { afterEach, expect, test } from 'vitest'
import { above, closeAllAbove, openAbove } from './above.ts'

afterEach(closeAllAbove)

const shown = () => above.get().map(({ drawn }) => drawn)

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

test('leaving the page closes all of it', () => {
  openAbove(() => 'one')
  closeAllAbove()
  expect(shown()).toEqual([])
})
