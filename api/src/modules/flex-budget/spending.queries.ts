import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** What was spent of the shares of an organisation, and what was spent beyond them and waits for a decision. */
type Spending = { organisationId: string; spentCents: number; unfundedCents: number }

/** Spending of a period, both days included, for each organisation that spent. @param tx of a job that measures */
export async function measureSpending(
  tx: Tx,
  { from, until }: { from: string; until: string },
): Promise<Spending[]> {
  const asked = sql<Spending>`select * from app.flex_spent(${from}::date, ${until}::date)`
  return (await asked.execute(tx)).rows
}

/** What was given for a period: shares of the envelopes that lie within it. @param tx of a job that measures */
export async function measureGiven(tx: Tx, { from, until }: { from: string; until: string }) {
  return tx
    .selectFrom('flexShares as s')
    .innerJoin('flexEnvelopes as e', (join) =>
      join.onRef('e.programmeId', '=', 's.programmeId').onRef('e.id', '=', 's.envelopeId'),
    )
    .select('s.organisationId')
    .select(sql<number>`sum(s.budget_cents)::bigint`.as('givenCents'))
    .where('e.fromOn', '>=', from)
    .where('e.untilOn', '<=', until)
    .groupBy('s.organisationId')
    .execute()
}
