import type { Problem } from '../api/problem.ts'
import { problemOf } from '../api/problem.ts'
import { createStore, useStore } from '../store.ts'
import { hasRoom, inTurn, isTooOld } from './outbox-bounds.ts'
import type { Seal, Sealed } from './outbox-seal.ts'
import { openSeal } from './outbox-seal.ts'
import { emptyShelves, listShelf, putUp, takeDown, throwAway } from './outbox-shelf.ts'

/** Something that could not be sent.
 *  @property key its `Idempotency-Key`, the same at each attempt
 *  @property at when it was written, milliseconds
 *  @property problem why the server refused it; without it, it waits for a connection */
export type Kept = { key: string; at: number; body: unknown; problem?: Problem | undefined }

type Outbox = { seal: Seal | undefined; items: readonly Kept[] }

const empty: Outbox = { seal: undefined, items: [] }
const outbox = createStore<Outbox>(empty)

/** What waits on this device and is of who is signed in. */
export const useOutbox = (): Outbox => useStore(outbox)

const change = (items: readonly Kept[]) => outbox.set({ ...outbox.get(), items: inTurn(items) })

/** Finds what this person left here. @param half of the server */
export async function openOutbox(half: string): Promise<void> {
  try {
    const seal = await openSeal(half)
    const lying = await listShelf<Sealed>('sealed')
    const found = await Promise.all(lying.map(([key, sealed]) => findOne(seal, key, sealed)))
    outbox.set({ seal, items: inTurn(found.filter((one) => one !== undefined)) })
  } catch {
    // A browser that keeps nothing: what cannot be sent waits on its page.
    closeOutbox()
  }
}

/** @returns undefined where it is another's, or waited too long */
async function findOne(seal: Seal, key: string, sealed: Sealed): Promise<Kept | undefined> {
  if (isTooOld(sealed, Date.now())) {
    await throwAway('sealed', key)
    return undefined
  }
  const body = await seal.open(key, sealed)
  return body === undefined ? undefined : { key, at: sealed.at, body }
}

/** Takes it out of memory; on the device it stays, sealed. */
export const closeOutbox = () => outbox.set(empty)

/** @returns whether it waits from now on, also when the page is gone */
export async function keep(key: string, body: unknown): Promise<boolean> {
  const { seal, items } = outbox.get()
  if (items.some((one) => one.key === key)) return true
  if (!(seal && hasRoom(items))) return false
  const at = Date.now()
  const put = async () => putUp('sealed', key, await seal.close(key, at, body))
  const done = await put().then(
    () => true,
    () => false,
  )
  if (done) change([...outbox.get().items, { key, at, body }])
  return done
}

/** It was sent, or its writer gives it up. */
export async function takeOut(key: string): Promise<void> {
  await throwAway('sealed', key).catch(() => undefined)
  drop(key)
}

let sending = false

/** Sends what waits, the oldest first; what is refused stays, with why.
 *  @param only this one, also when it was refused before */
export async function sendKept(
  send: (one: Kept) => Promise<unknown>,
  only?: string,
): Promise<void> {
  if (sending) return
  sending = true
  const asked = outbox
    .get()
    .items.filter(({ key, problem }) => (only ? key === only : problem === undefined))
  await sendInTurn(send, asked).finally(() => {
    sending = false
  })
}

async function sendInTurn(send: (one: Kept) => Promise<unknown>, asked: readonly Kept[]) {
  const { seal } = outbox.get()
  for (const one of asked) {
    // Who signed in meanwhile sends nothing of the one before.
    if (outbox.get().seal !== seal || !(await sendOne(send, one))) return
  }
}

/** @returns whether the server could be reached */
async function sendOne(send: (one: Kept) => Promise<unknown>, one: Kept): Promise<boolean> {
  // Another window of hers may have sent it meanwhile.
  if (await isGone(one.key)) return drop(one.key)
  try {
    await send(one)
    await takeOut(one.key)
    return true
  } catch (cause) {
    const problem = problemOf(cause)
    // Without a session it waits until she is signed in again.
    if (problem?.unreachable || problem?.status === 401) return false
    if (await isGone(one.key)) return drop(one.key)
    change(outbox.get().items.map((other) => (other.key === one.key ? { ...one, problem } : other)))
    return true
  }
}

const isGone = async (key: string) => (await takeDown('sealed', key)) === undefined

function drop(key: string): true {
  change(outbox.get().items.filter((one) => one.key !== key))
  return true
}

/** Nothing stays on this device: neither what waits, nor the key to it. */
export async function wipeOutbox(): Promise<void> {
  closeOutbox()
  await emptyShelves().catch(() => undefined)
}
