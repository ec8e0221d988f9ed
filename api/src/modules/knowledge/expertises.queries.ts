import type { Tx } from '../../platform/actor/index.ts'

/** Who holds which expertise, by topic; names as far as the reader may know colleagues. */
export const listExpertises = (tx: Tx) =>
  tx
    .selectFrom('knowledgeExpertises as e')
    .leftJoin('memberships as m', (on) =>
      on.onRef('m.programmeId', '=', 'e.programmeId').onRef('m.id', '=', 'e.membershipId'),
    )
    .leftJoin('persons as p', 'p.id', 'm.personId')
    .select(['e.id', 'e.version', 'e.topic', 'e.membershipId', 'p.name'])
    .where('e.endedOn', 'is', null)
    .orderBy('e.topic')
    .orderBy('p.name')
    .orderBy('e.id')
    .execute()

/** For a repeated request: also of one that ended. */
export const findVersion = (tx: Tx, id: string) =>
  tx
    .selectFrom('knowledgeExpertises')
    .select(['id', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()

type NewExpertise = {
  programmeId: string
  id: string
  membershipId: string
  topic: string
  keptByMembershipId: string
}

export async function insertExpertise(tx: Tx, expertise: NewExpertise): Promise<void> {
  await tx.insertInto('knowledgeExpertises').values(expertise).execute()
}

/** @returns the new version; undefined when somebody changed it meanwhile */
export async function endExpertise(
  tx: Tx,
  { id, version }: { id: string; version: number },
  endedOn: string,
): Promise<number | undefined> {
  const row = await tx
    .updateTable('knowledgeExpertises')
    .set({ endedOn, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}
