import { beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '../api/problem.ts'

const shelves = vi.hoisted(() => new Map<string, unknown>())
vi.mock('./outbox-shelf.ts', () => ({
  takeDown: async (shelf: string, key: string) => shelves.get(`${shelf}/${key}`),
  putUp: async (shelf: string, key: string, value: unknown) =>
    void shelves.set(`${shelf}/${key}`, value),
  throwAway: async (shelf: string, key: string) => void shelves.delete(`${shelf}/${key}`),
  listShelf: async (shelf: string) =>
    [...shelves].flatMap(([key, value]) =>
      key.startsWith(`${shelf}/`) ? [[key.slice(shelf.length + 1), value]] : [],
    ),
  emptyShelves: async () => shelves.clear(),
}))
const { closeOutbox, keep, openOutbox, sendKept, takeOut, wipeOutbox } = await import('./outbox.ts')

const half = 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA'
const anothers = 'AAAAEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA'
const said = { note: 'under the viaduct' }

async function sent(answer: (key: string) => Promise<unknown> = async () => undefined) {
  const keys: string[] = []
  await sendKept(async ({ key }) => {
    keys.push(key)
    await answer(key)
  })
  return keys
}
const refuse = async () => Promise.reject(new Problem(409, 'case-closed'))
const away = async () => Promise.reject(new Problem(0, 'unreachable'))

beforeEach(async () => {
  await wipeOutbox()
  await openOutbox(half)
})

test('what waits is sealed, and only its writer finds it again', async () => {
  expect(await keep('one', said)).toBe(true)
  const lying = shelves.get('sealed/one') as { data: ArrayBuffer }
  expect(new TextDecoder().decode(lying.data)).not.toContain('viaduct')
  closeOutbox()
  expect(await sent()).toEqual([])
  await openOutbox(anothers)
  expect(await sent()).toEqual([])
  await openOutbox(half)
  expect(await sent()).toEqual(['one'])
  expect(shelves.has('sealed/one')).toBe(false)
})

test('what was moved under another key does not open', async () => {
  await keep('one', said)
  shelves.set('sealed/other', shelves.get('sealed/one'))
  await openOutbox(half)
  expect(await sent()).toEqual(['one'])
})

test('it goes in turn, stops where nobody answers, and goes once', async () => {
  await keep('one', said)
  await keep('two', said)
  await keep('one', said)
  expect(await sent(away)).toEqual(['one'])
  expect(await sent()).toEqual(['one', 'two'])
  expect(await sent()).toEqual([])
})

test('what is refused stays with why, and holds up nothing', async () => {
  await keep('one', said)
  await keep('two', said)
  expect(await sent(async (key) => key === 'one' && refuse())).toEqual(['one', 'two'])
  expect(await sent()).toEqual([])
  expect(shelves.has('sealed/one')).toBe(true)
  await sendKept(async () => undefined, 'one')
  expect(shelves.has('sealed/one')).toBe(false)
})

test('what another window of hers has sent meanwhile is not sent, nor called refused', async () => {
  await keep('one', said)
  await keep('two', said)
  shelves.delete('sealed/one')
  const takenAtOnce = async (key: string) => {
    shelves.delete(`sealed/${key}`)
    return refuse()
  }
  expect(await sent(takenAtOnce)).toEqual(['two'])
  await keep('one', said)
  expect(await sent()).toEqual(['one'])
})

test('who signs in while something is sent sends nothing more of the one before', async () => {
  await keep('one', said)
  await keep('two', said)
  expect(await sent(() => openOutbox(anothers))).toEqual(['one'])
  await openOutbox(half)
  expect(await sent()).toEqual(['two'])
})

test('a session that is over ends nothing: it waits for the same person', async () => {
  await keep('one', said)
  await sent(async () => Promise.reject(new Problem(401, 'signed-out')))
  expect(await sent()).toEqual(['one'])
})

test('given up it is gone, and after signing out there is nothing, the key neither', async () => {
  await keep('one', said)
  await keep('two', said)
  await takeOut('one')
  expect(shelves.has('sealed/one')).toBe(false)
  await wipeOutbox()
  expect([...shelves.keys()]).toEqual([])
  expect(await keep('three', said)).toBe(false)
})
