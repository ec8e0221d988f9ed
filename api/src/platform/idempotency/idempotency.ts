import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Actor, Tx } from '../actor/act.ts'
import type { Statement } from '../database/index.ts'
import { invalidAt, Problem } from '../errors/index.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What was answered before, without its body. */
export type Outcome = { status: number; resourceId: string | null; version: number | null }

/** One intended act: its key, and a keyed hash of what was asked. */
export type Intent = { key: string; mac: Buffer }

/** @throws invalid without a key of the right shape */
export function readIntent(header: unknown, asked: readonly unknown[], secret: Uint8Array): Intent {
  if (typeof header !== 'string' || !uuid.test(header))
    throw invalidAt('/headers/idempotency-key', 'required', 'a UUID, one per intended act')
  const mac = createHmac('sha256', secret)
    .update(JSON.stringify(asked.map(inOrder)))
    .digest()
  return { key: header.toLowerCase(), mac }
}

/** @returns the earlier outcome. @throws 422 when the key was used for something else */
export async function findOutcome(
  tx: Tx,
  actor: Actor,
  intent: Intent,
): Promise<Outcome | undefined> {
  const row = await tx
    .selectFrom('idempotencyKeys')
    .select(['requestMac', 'status', 'resourceId', 'version'])
    .where('programmeId', '=', actor.programmeId)
    .where('membershipId', '=', actor.membershipId)
    .where('key', '=', intent.key)
    .executeTakeFirst()
  if (row && !timingSafeEqual(row.requestMac, intent.mac))
    throw new Problem(422, 'idempotency-key-used-otherwise')
  return row
}

/** Whether this key of the actor's was used before, as a statement of a flight. */
export const askOutcome = ({ key }: Intent): Statement => ({
  name: 'asked-outcome',
  text: `select true as used from idempotency_keys
    where programme_id = (select app.actor_programme())
      and membership_id = (select app.actor_membership()) and key = $1`,
  values: [key],
})

/** Keeps the outcome in the same transaction; of two at once, the second one conflicts and is replayed. */
export async function keepOutcome(tx: Tx, actor: Actor, kept: Intent & Outcome): Promise<void> {
  await tx
    .insertInto('idempotencyKeys')
    .values({
      programmeId: actor.programmeId,
      membershipId: actor.membershipId,
      key: kept.key,
      requestMac: kept.mac,
      status: kept.status,
      resourceId: kept.resourceId,
      version: kept.version,
    })
    .execute()
}

// The order of keys in a JSON object means nothing, so it does not make another request of it.
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value instanceof Uint8Array) return createHash('sha256').update(value).digest('hex')
  if (value === null || typeof value !== 'object') return value ?? null
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([key, inner]) => [key, inOrder(inner)])
}
