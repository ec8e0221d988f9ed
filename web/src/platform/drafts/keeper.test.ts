import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '../api/problem.ts'
import type { Keeping } from './keeper.ts'
import { openKeeper } from './keeper.ts'

type Sent = { typed: string; version: number; key: string }
type Answer = { version: number } | Problem

const connection = new EventTarget()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'window',
    Object.assign(connection, {
      setTimeout: (work: () => void, wait: number) => setTimeout(work, wait),
      clearTimeout: (timer: number) => clearTimeout(timer),
    }),
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A keeper at version 3, and a server that gives these answers in turn. */
function scene(...answers: Answer[]) {
  const sent: Sent[] = []
  const told: Keeping[] = []
  const keeper = openKeeper<string>({
    version: 3,
    keep: async (given, headers) => {
      sent.push({ ...given, key: headers['Idempotency-Key'] })
      const answer = answers.shift() ?? new Problem(0, 'unreachable')
      if (answer instanceof Problem) throw answer
      return answer
    },
    tell: (state) => told.push(state),
  })
  return { keeper, sent, told }
}
const away = new Problem(0, 'unreachable')
const bodies = (sent: readonly Sent[]) => sent.map(({ typed, version }) => [typed, version])

test('a save that got no answer goes out again as it was, and what was typed since follows it', async () => {
  const { keeper, sent, told } = scene(away, { version: 4 }, { version: 5 })
  keeper.change('one')
  await vi.advanceTimersByTimeAsync(700)
  expect(told.at(-1)).toBe('not-kept')
  keeper.change('one two')
  await vi.advanceTimersByTimeAsync(700)
  expect(bodies(sent)).toEqual([
    ['one', 3],
    ['one', 3],
    ['one two', 4],
  ])
  const [first, again, newer] = sent
  expect(again?.key).toBe(first?.key)
  expect(newer?.key).not.toBe(first?.key)
  expect(told.at(-1)).toBe('kept')
})

test('nobody has to type for it: it is tried after a while, and as soon as there is a connection', async () => {
  const { keeper, sent, told } = scene(away, away, { version: 4 })
  keeper.change('one')
  await vi.advanceTimersByTimeAsync(700)
  await vi.advanceTimersByTimeAsync(5000)
  expect(sent).toHaveLength(2)
  connection.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(0)
  expect(told.at(-1)).toBe('kept')
  connection.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1)
  expect(sent).toHaveLength(3)
})

test('what is on record or thrown away is tried no longer', async () => {
  const { keeper, sent } = scene(away)
  keeper.change('one')
  await vi.advanceTimersByTimeAsync(700)
  keeper.end()
  connection.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toHaveLength(1)
})

test('what was refused is not sent again, and says why', async () => {
  const { keeper, sent, told } = scene(new Problem(412, 'stale-version'))
  keeper.change('one')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toHaveLength(1)
  expect(told.at(-1)).toBe('elsewhere')
})
