import type { Tx } from '../../platform/actor/index.ts'

/** How many open actions of a case a member has taken upon herself. */
export async function countOpenActions(
  tx: Tx,
  caseId: string,
  membershipId: string,
): Promise<number> {
  const { count } = await tx
    .selectFrom('planActions')
    .select((is) => is.fn.countAll<string>().as('count'))
    .where('caseId', '=', caseId)
    .where('ownerMembershipId', '=', membershipId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The open actions of a case, or those of one member in it: the first due first. What an action
 *  says is sealed and not among it. @returns owner null: she does it herself */
export async function listOpenActions(tx: Tx, caseId: string, membershipId?: string) {
  return openActions(tx)
    .where('a.caseId', '=', caseId)
    .$if(membershipId !== undefined, (query) =>
      query.where('a.ownerMembershipId', '=', membershipId ?? ''),
    )
    .orderBy('a.dueOn')
    .orderBy('a.id')
    .execute()
}

const openActions = (tx: Tx) =>
  tx
    .selectFrom('planActions as a')
    .innerJoin('goals as g', (join) =>
      join.onRef('g.programmeId', '=', 'a.programmeId').onRef('g.id', '=', 'a.goalId'),
    )
    .leftJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'a.programmeId').onRef('m.id', '=', 'a.ownerMembershipId'),
    )
    .leftJoin('persons as p', 'p.id', 'm.personId')
    .select(['a.id', 'a.goalId', 'g.domainCode', 'a.dueOn', 'a.version'])
    .select(['a.ownerMembershipId', 'p.name as ownerName'])
    .where('a.state', '=', 'open')

export type Reassignment = { caseId: string; fromMembershipId: string; toMembershipId: string }

/** Hands the open actions of one member in a case to another. @returns how many there were */
export async function reassignOpenActions(tx: Tx, moved: Reassignment): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('planActions')
    .set({ ownerMembershipId: moved.toMembershipId })
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('caseId', '=', moved.caseId)
    .where('ownerMembershipId', '=', moved.fromMembershipId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
