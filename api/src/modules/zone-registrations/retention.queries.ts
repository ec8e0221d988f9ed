import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Outcome } from './applications.schema.ts'

/** Every application of whose applicant something is kept, as days. @param tx of a job with purpose `sweep` */
export async function listKept(tx: Tx) {
  const applications = await tx
    .selectFrom('zone.applications as a')
    .innerJoin('zone.applicants as p', 'p.id', 'a.applicantId')
    .leftJoin('zone.objections as o', 'o.applicationId', 'a.id')
    .where('p.erasedAt', 'is', null)
    .select(['a.applicantId', 'a.receivedOn', 'a.decidedOn', 'a.announcedOn'])
    .select(['a.validFrom', 'a.validUntil', 'a.withdrawnOn'])
    .select(sql<Outcome | null>`a.outcome`.as('outcome'))
    .select(['o.applicationId as objectedTo', 'o.decidedOn as objectionDecidedOn'])
    .select(['o.announcedOn as objectionAnnouncedOn', 'o.withdrawnOn as objectionWithdrawnOn'])
    .execute()
  return applications.map(({ objectedTo, ...row }) => ({
    ...row,
    objection:
      objectedTo === null
        ? undefined
        : {
            decidedOn: row.objectionDecidedOn,
            announcedOn: row.objectionAnnouncedOn,
            withdrawnOn: row.objectionWithdrawnOn,
          },
  }))
}

/** What identifies these applicants is gone from here; their keys are next. */
export async function eraseApplicants(
  tx: Tx,
  ids: readonly string[],
  erasedAt: Date,
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('zone.applicants')
    .set({ detailsSealed: null, wrapped: null, erasedAt, erasedBecause: 'retention' })
    .where('id', 'in', ids)
    .where('erasedAt', 'is', null)
    .execute()
}

/** Keys of whom was erased, that nobody saw destroyed yet. */
export const listKeysToDestroy = (tx: Tx) =>
  tx
    .selectFrom('zone.applicants')
    .select(['id', 'keyId'])
    .where('erasedAt', 'is not', null)
    .where('keyDestroyedAt', 'is', null)
    .execute()

export async function markDestroyed(
  tx: Tx,
  ids: readonly string[],
  keyDestroyedAt: Date,
): Promise<void> {
  if (ids.length === 0) return
  await tx.updateTable('zone.applicants').set({ keyDestroyedAt }).where('id', 'in', ids).execute()
}
