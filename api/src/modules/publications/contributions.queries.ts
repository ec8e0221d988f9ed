import type { Tx } from '../../platform/actor/index.ts'

/** How many contacts each woman had in a period: numbers only. @param tx of a job with purpose `monitor` */
export async function listContactsEach(
  tx: Tx,
  { start, end }: { start: Date; end: Date },
): Promise<number[]> {
  const rows = await tx
    .selectFrom('facts')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('kind', '=', 'contact-recorded')
    .where('occurredAt', '>=', start)
    .where('occurredAt', '<', end)
    .where('subjectId', 'is not', null)
    .groupBy('subjectId')
    .execute()
  return rows.map(({ count }) => Number(count))
}
