import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { listNotices, markRead } from './notices.queries.ts'

/** What waits for the person under this membership. */
export async function getNotices({ tx, actor }: Act) {
  const notices = await listNotices(tx, actor)
  return {
    items: notices.map(({ createdAt, readAt, ...notice }) => ({
      ...notice,
      createdAt: createdAt.toISOString(),
      readAt: readAt?.toISOString() ?? null,
    })),
  }
}

/** @throws notFound when it is not hers */
export async function readNotice(act: Act, id: string) {
  act.concerns({ entityId: id })
  if (!(await markRead(act.tx, { ...act.actor, id, at: act.now }))) throw notFound()
  return { id, version: 1 }
}
