import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { requestKinds, requestStates } from './requests.schema.ts'

const requests = (tx: Tx) =>
  tx
    .selectFrom('municipalRequests')
    .select(['id', 'askedBy', 'question', 'askedOn', 'dueOn', 'answer', 'settledAt', 'version'])
    .select(sql<(typeof requestKinds)[number]>`kind`.as('kind'))
    .select(sql<(typeof requestStates)[number]>`state`.as('state'))

/** Every request: what is open first, by its day; then the latest answered. */
export const listRequests = (tx: Tx) =>
  requests(tx)
    .orderBy(sql`settled_at`, (order) => order.desc().nullsFirst())
    .orderBy('dueOn')
    .orderBy('id')
    .execute()

export const listOpen = (tx: Tx) =>
  requests(tx).where('state', '=', 'open').orderBy('dueOn').orderBy('id').execute()

export const findRequest = (tx: Tx, id: string) =>
  requests(tx).where('id', '=', id).executeTakeFirst()

export type NewRequest = {
  programmeId: string
  id: string
  kind: string
  askedBy: string
  question: string
  askedOn: string
  dueOn: string
  recordedByMembershipId: string
  recordedAt: Date
}

export async function insertRequest(tx: Tx, added: NewRequest): Promise<void> {
  await tx.insertInto('municipalRequests').values(added).execute()
}

export type Settling = {
  state: 'answered' | 'withdrawn'
  answer?: string
  settledByMembershipId: string
  settledAt: Date
}

/** @returns the new version, or undefined when somebody was first */
export async function settleRequest(tx: Tx, of: { id: string; version: number }, to: Settling) {
  const row = await tx
    .updateTable('municipalRequests')
    .set({ ...to, version: of.version + 1 })
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .where('state', '=', 'open')
    .returning('version')
    .executeTakeFirst()
  return row?.version
}
