import { dayOf } from '../../platform/clock/index.ts'
import { listEditionsWaiting } from './editions.queries.ts'
import type { Source } from './raised.rules.ts'

/** An edition stood its check and waits for one of its two persons. */
const waiting: Source = {
  access: 'edition-drafts:review',
  norms: { 'edition-to-approve': [] },
  raise: async ({ tx, actor }) =>
    (await listEditionsWaiting(tx, actor.personId)).map(({ id, period, checkedAt }) => ({
      kind: 'edition-to-approve',
      entityId: id,
      about: { what: 'topic', name: period },
      sinceOn: checkedAt === null ? null : dayOf(checkedAt),
      dueOn: null,
      urgency: 'this-week',
      next: { screen: 'edition', id },
    })),
}

export const publicationSignals: readonly Source[] = [waiting]
