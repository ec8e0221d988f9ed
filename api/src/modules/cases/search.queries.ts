import type { Tx } from '../../platform/actor/index.ts'

/** Cases of the directory with a number or alias like the pattern. */
export async function findByNumberOrAlias(tx: Tx, pattern: string) {
  return tx
    .selectFrom('cases')
    .select(['id', 'subjectId', 'number', 'alias'])
    .where((is) => is.or([is('number', 'ilike', pattern), is('alias', 'ilike', pattern)]))
    .orderBy('number')
    .limit(50)
    .execute()
}
