import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import type { Ground } from '../../platform/config/index.ts'
import { conflict, notFound, stale } from '../../platform/errors/index.ts'
import type { FeedRow } from './feeds.queries.ts'
import { insertFeed, listBusy, listFeeds, revokeFeedRow } from './feeds.queries.ts'
import { icalendarOf } from './feeds.rules.ts'

const hashOf = (token: string) => createHash('sha256').update(token).digest()

const describe = ({ actor }: Act, row: FeedRow) => {
  const { membershipId, revokedAt, ...feed } = row
  return { ...feed, own: membershipId === actor.membershipId, revoked: revokedAt !== null }
}

/** One's own feeds, and for who plans everybody's. */
export async function getFeeds(act: Act) {
  return { items: (await listFeeds(act.tx)).map((row) => describe(act, row)) }
}

export async function getFeed(act: Act, id: string) {
  const row = (await listFeeds(act.tx)).find((feed) => feed.id === id)
  if (!row) throw notFound()
  return describe(act, row)
}

/** A token is answered once; asked again with the same key there is nothing to answer. */
export async function shownOnce(): Promise<never> {
  throw conflict('answered-once')
}

/** A feed of one's own. Its token is answered here and kept as a hash. */
export async function makeFeed({ tx, actor, today }: Act) {
  const token = randomBytes(32).toString('base64url')
  const id = randomUUID()
  const { programmeId, membershipId } = actor
  await insertFeed(tx, { programmeId, id, membershipId, tokenHash: hashOf(token), madeOn: today })
  return { id, version: 1, path: `/api/v1/time-out-feed/${token}` }
}

/** From this moment on the token opens nothing. @throws notFound, stale, conflict */
export async function revokeFeed(act: Act, id: string) {
  const feed = await getFeed(act, id)
  const given = act.expectedVersion()
  if (given !== feed.version) throw stale(given, feed.version)
  if (feed.revoked) throw conflict('time-out-feed-revoked')
  const version = await revokeFeedRow(act.tx, feed, act.now)
  if (version === undefined) throw notFound()
  return { id, version }
}

/** What the calendar of a token holds today. @throws notFound, the same for each reason */
export async function readFeed(ground: Ground, token: string): Promise<string> {
  const busy = await listBusy(ground, hashOf(token))
  if (busy.length === 0) throw notFound()
  return icalendarOf(busy, ground.clock.today())
}
