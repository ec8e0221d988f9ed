import type { Dice } from './dice.ts'
import { castDice } from './dice.ts'
import { draftOf } from './drafts.ts'
import type { Judge } from './judge.ts'
import { bodyMutations } from './mutations.body.ts'
import { requestMutations } from './mutations.request.ts'
import type { Operation } from './operations.ts'
import type { Someone } from './people.ts'
import { nobody, signIn, signInAll } from './people.ts'
import type { Pool } from './pool.ts'
import { makePool } from './pool.ts'
import type { Scene } from './scene.ts'
import type { Answered, Wire } from './send.ts'
import { openWire } from './send.ts'
import type { Shot } from './shot.ts'
import { finish } from './shot.ts'
import type { Tally } from './tally.ts'

type Course = { scene: Scene; operations: Operation[]; judge: Judge; tally: Tally; until: number }
type Span = { seed: number; first: number; count: number }
type Moving = { wire: Wire; people: Someone[]; pool: Pool }

/** Sends this many requests at one scene, each decided by the seed and its number alone, as far as
 *  earlier answers are the same. Ends early when the time is over. */
export async function runRound(course: Course, { seed, first, count }: Span): Promise<void> {
  const wire = openWire(course.scene.origin)
  const moving = { wire, people: await signInAll(wire), pool: makePool(castDice(seed)) }
  try {
    for (let number = first; number < first + count && Date.now() < course.until; number += 1)
      await shootOne(course, moving, { seed, number })
  } finally {
    wire.close()
  }
}

type At = { seed: number; number: number }

async function shootOne(course: Course, moving: Moving, { seed, number }: At): Promise<void> {
  const { operations, judge, tally, scene } = course
  const dice = castDice(Math.imul(seed, 0x9e3779b1) ^ number)
  const operation = operations[number % operations.length] as Operation
  const actor = chooseActor(operation, { ...moving, dice, scene })
  const draft = draftOf(operation, { dice, pool: moving.pool, who: actor.membershipId })
  if (actor.cookie !== undefined) draft.headers.cookie = actor.cookie
  const spoilt = dice.pick([0, 0, 1, 1, 2])
  for (let at = 0; at < spoilt; at += 1) {
    const list = operation.body && dice.chance(0.6) ? bodyMutations : requestMutations
    dice.pick(list)(draft, dice)
  }
  const shot = finish(draft)
  const answered = await moving.wire.send(shot)
  const faults = judge(shot, answered)
  const inside = answered.status === 500 ? ` (${scene.behind(referenceIn(answered))})` : ''
  tally.note(shot, answered, {
    role: actor.role,
    number,
    faults: faults.map((one) => one + inside),
  })
  if (answered.status < 300)
    learnFrom(shot, answered, { pool: moving.pool, who: actor.membershipId })
  if (shot.reach === 'operation' && answered.status === 401) await revive(moving, actor)
}

type Choosing = Moving & { dice: Dice; scene: Scene }

// Mostly somebody who may come at all: only then rows and rules are reached.
function chooseActor({ name, gated }: Operation, { dice, people, scene }: Choosing): Someone {
  const fitting = gated ? people.filter(({ role }) => scene.mayCome(name, role)) : people
  const chosen = fitting.length > 0 && dice.chance(0.85) ? fitting : [...people, nobody]
  return dice.pick(chosen)
}

function learnFrom(
  shot: Shot,
  { type, text }: Answered,
  { pool, who }: { pool: Pool; who: string },
): void {
  const { path } = shot.operation
  const owner = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(shot.path)?.[0]
  if (type === 'application/json') pool.learn(JSON.parse(text), { path, owner, who })
}

// A session ends: signed out, ended by another, switched away. Who can no longer sign in is left out.
async function revive({ wire, people }: Moving, gone: Someone): Promise<void> {
  const place = people.indexOf(gone)
  if (gone.role === 'nobody' || place < 0) return
  const { role, membershipId } = gone
  const back = await signIn(wire, { role, membershipId })
  people.splice(place, 1, ...(back.cookie === undefined ? [] : [back]))
}

function referenceIn({ text }: Answered): unknown {
  return (JSON.parse(text) as { reference?: unknown }).reference
}
