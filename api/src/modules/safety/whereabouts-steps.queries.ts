import type { Tx } from '../../platform/actor/index.ts'

const columns = ['id', 'caseId', 'kind', 'reviewOn', 'endedOn', 'version'] as const

/** Where it is known that she is now. */
export async function findStaying(tx: Tx, caseId: string) {
  return tx
    .selectFrom('whereabouts')
    .select(columns)
    .where('caseId', '=', caseId)
    .where('endedOn', 'is', null)
    .executeTakeFirst()
}

export async function findWhereaboutsOf(tx: Tx, id: string) {
  return tx.selectFrom('whereabouts').select(columns).where('id', '=', id).executeTakeFirst()
}
