import type { Tx } from '../../platform/actor/index.ts'
import type { NotStartReason, ReferralState } from './referrals-in.schema.ts'

/** Aanmeldingen in one state, the longest waiting first. */
export async function listReferrals(tx: Tx, state: ReferralState) {
  return referrals(tx)
    .where('ref.state', '=', state)
    .orderBy('ref.receivedOn')
    .orderBy('ref.recordedAt')
    .execute()
}

export async function findReferral(tx: Tx, referralId: string) {
  return referrals(tx).where('ref.id', '=', referralId).executeTakeFirst()
}

export type ReferralRow = NonNullable<Awaited<ReturnType<typeof findReferral>>>

/** The aanmelding, locked: two who decide on it queue here. */
export async function findReferralForUpdate(tx: Tx, referralId: string) {
  return tx
    .selectFrom('referralsIn')
    .select(['id', 'programmeId', 'subjectId', 'alias', 'state', 'receivedOn', 'version'])
    .where('id', '=', referralId)
    .forUpdate()
    .executeTakeFirst()
}

export type LockedReferral = NonNullable<Awaited<ReturnType<typeof findReferralForUpdate>>>

export type NewReferral = {
  programmeId: string
  id: string
  subjectId: string
  alias: string
  source: string
  organisationId: string
  receivedOn: string
  createdByMembershipId: string
}

/** Nothing is read back: whoever may only report does not read what is there. */
export async function insertReferral(tx: Tx, referral: NewReferral): Promise<void> {
  await tx.insertInto('referralsIn').values(referral).execute()
}

export type ReferralChange = {
  triageMembershipId?: string
  state?: ReferralState
  decidedAt?: Date
  notStartedReason?: NotStartReason
  caseId?: string
}

/** @returns the new version */
export async function updateReferral(tx: Tx, id: string, change: ReferralChange) {
  const { version } = await tx
    .updateTable('referralsIn')
    .set(change)
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

const referrals = (tx: Tx) =>
  tx
    .selectFrom('referralsIn as ref')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'ref.programmeId').onRef('o.id', '=', 'ref.organisationId'),
    )
    .leftJoin('memberships as m', (join) =>
      join
        .onRef('m.programmeId', '=', 'ref.programmeId')
        .onRef('m.id', '=', 'ref.triageMembershipId'),
    )
    .leftJoin('persons as p', 'p.id', 'm.personId')
    // By row security only a case that the viewer may know of is joined.
    .leftJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'ref.programmeId').onRef('c.id', '=', 'ref.caseId'),
    )
    .select(['ref.id', 'ref.subjectId', 'ref.alias', 'ref.source', 'ref.receivedOn', 'ref.state'])
    .select('ref.organisationId')
    .select(['ref.decidedAt', 'ref.notStartedReason', 'ref.version', 'o.name as organisation'])
    .select(['m.id as triageId', 'p.name as triageName', 'c.id as caseId'])
