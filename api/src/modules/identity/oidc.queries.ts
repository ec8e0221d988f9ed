import type { Tx } from '../../platform/actor/index.ts'

/** Under which subjects the organisations know the people whose account this programme keeps. */
export async function listSubjects(tx: Tx) {
  return tx
    .selectFrom('oidcSubjects')
    .select(['id', 'personId', 'issuer', 'subject', 'usable'])
    .where('endedAt', 'is', null)
    .orderBy('createdAt')
    .execute()
}

type Linked = { personId: string; issuer: string; subject: string }

export async function insertSubject(tx: Tx, linked: Linked): Promise<string> {
  const { id } = await tx
    .insertInto('oidcSubjects')
    .values({ ...linked, createdAt: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** @returns whether there was such a link to end */
export async function endSubject(tx: Tx, id: string, personId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('oidcSubjects')
    .set({ endedAt: new Date() })
    .where('id', '=', id)
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
