import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Ground } from '../../platform/config/index.ts'
import type { Busy } from './feeds.rules.ts'

/** The feeds that the actor sees, the latest first. */
export async function listFeeds(tx: Tx) {
  const { rows } = await sql<FeedRow>`
    select f.id, p.name as by, f.membership_id, f.made_on, f.last_read_on, f.revoked_at, f.version
    from time_out_feeds f
    left join memberships m on m.programme_id = f.programme_id and m.id = f.membership_id
    left join persons p on p.id = m.person_id
    order by f.made_on desc, f.id`.execute(tx)
  return rows
}
export type FeedRow = {
  id: string
  by: string | null
  membershipId: string
  madeOn: string
  lastReadOn: string | null
  revokedAt: Date | null
  version: number
}

type NewFeed = {
  programmeId: string
  id: string
  membershipId: string
  tokenHash: Buffer
  madeOn: string
}

export async function insertFeed(tx: Tx, feed: NewFeed): Promise<void> {
  await tx.insertInto('timeOutFeeds').values(feed).execute()
}

/** @returns the new version; undefined when it is not the actor's, or was revoked */
export async function revokeFeedRow(tx: Tx, row: { id: string; version: number }, at: Date) {
  const changed = await tx
    .updateTable('timeOutFeeds')
    .set({ revokedAt: at, version: row.version + 1 })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .where('revokedAt', 'is', null)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}

/** What the holder of a token reads, without a session; nothing for a token that is not good. */
export async function listBusy({ runtime }: Ground, tokenHash: Buffer): Promise<Busy[]> {
  const { rows } = await sql<Busy>`
    select place_id, place, from_on, until_on from app.time_out_feed(${tokenHash})`.execute(runtime)
  return rows
}
