import type { Tx } from '../../platform/actor/index.ts'

export type Proposal = {
  programmeId: string
  id: string
  caseId: string
  fromMembershipId: string
  toMembershipId: string
  proposedByMembershipId: string
  proposedAt: Date
  answerBy: string
  completeBy: string
}

export async function insertHandover(tx: Tx, proposal: Proposal): Promise<void> {
  // Whose organisation receives is filled in by the database.
  const { programmeId, ...rest } = proposal
  const row = { programmeId, ...rest } as Proposal & { toOrganisationId: string }
  await tx.insertInto('handovers').values(row).execute()
}

export type Step = Partial<{
  state: string
  acceptedAt: Date
  roomConfirmedAt: Date
  roomConfirmedByMembershipId: string
  sheetWrittenAt: Date
  sheetConfirmedAt: Date | null
  meeting: string
  bridgeMembershipId: string | null
  introducedAt: Date | null
  declineReason: string
  endedAt: Date
  endedByMembershipId: string
  settledAt: Date
}>

/** One step further. @returns the new version */
export async function stepOn(tx: Tx, id: string, step: Step): Promise<number> {
  const { version } = await tx
    .updateTable('handovers')
    .set(step)
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** What fell through on a case before is taken up by what was proposed now. */
export async function settleEarlier(tx: Tx, caseId: string, at: Date): Promise<void> {
  await tx
    .updateTable('handovers')
    .set({ settledAt: at })
    .where('caseId', '=', caseId)
    .where('state', 'in', ['declined', 'expired', 'withdrawn'])
    .where('settledAt', 'is', null)
    .execute()
}

/** The contacts of a case in which one of these two spoke with her, since a moment. */
export async function listSpoken(
  tx: Tx,
  {
    caseId,
    ids,
    parties,
    since,
  }: { caseId: string; ids: string[]; parties: string[]; since: Date },
) {
  return tx
    .selectFrom('contacts')
    .select(['id', 'occurredAt'])
    .where('caseId', '=', caseId)
    .where('id', 'in', ids)
    .where('membershipId', 'in', parties)
    .where('outcome', '=', 'spoken')
    .where('occurredAt', '>=', since)
    .execute()
}

export type Introduction = {
  programmeId: string
  handoverId: string
  caseId: string
  contactId: string
  membershipId: string
  recordedAt: Date
}

/** Each contact once. */
export async function insertIntroductions(tx: Tx, rows: Introduction[]): Promise<void> {
  await tx
    .insertInto('handoverIntroductions')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['programmeId', 'handoverId', 'contactId']).doNothing(),
    )
    .execute()
}

/** Memberships of who watches over trajectories today: the coordinators, or who directs where a
 *  programme has none. */
export async function listWatchers(tx: Tx, today: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('memberships')
    .select(['id', 'role'])
    .where('role', 'in', ['coordinator', 'process_director'])
    .where('validFrom', '<=', today)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>=', today)]))
    .execute()
  const coordinators = rows.filter(({ role }) => role === 'coordinator')
  return (coordinators.length > 0 ? coordinators : rows).map(({ id }) => id)
}

/** Memberships of who leads an organisation today. */
export async function listLeads(tx: Tx, organisationId: string, today: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('memberships')
    .select('id')
    .where('role', '=', 'organisation_manager')
    .where('organisationId', '=', organisationId)
    .where('validFrom', '<=', today)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>=', today)]))
    .execute()
  return rows.map(({ id }) => id)
}

/** By when the round says that a case is to have passed on; undefined outside any open round. */
export async function findRoundDeadline(tx: Tx, caseId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('handoverRoundCases as rc')
    .innerJoin('handoverRounds as r', 'r.id', 'rc.roundId')
    .where('rc.caseId', '=', caseId)
    .where('r.closedAt', 'is', null)
    .select('r.completeBy')
    .orderBy('r.completeBy')
    .executeTakeFirst()
  return row?.completeBy
}
