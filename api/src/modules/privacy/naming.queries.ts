import type { Tx } from '../../platform/actor/index.ts'

/** The aliases of women that the actor may see, of cases and of those who were reported. */
export async function listAliases(tx: Tx): Promise<string[]> {
  const known = await tx.selectFrom('cases').select('alias').execute()
  const reported = await tx.selectFrom('referralsIn').select('alias').execute()
  return [...known, ...reported].map(({ alias }) => alias)
}

/** What women are called and how they are named, sealed, of those whose identity the actor may read. */
export const listSealedNames = (tx: Tx) =>
  tx
    .selectFrom('identityFields')
    .select(['id', 'caseId', 'sealed', 'version'])
    .where('field', 'in', ['call-name', 'legal-name'])
    .where('endedAt', 'is', null)
    .execute()
