import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Ground, Outcome } from './applications.schema.ts'

const applications = (tx: Tx) =>
  tx
    .selectFrom('zone.applications as a')
    .innerJoin('zone.applicants as p', (on) =>
      on.onRef('p.programmeId', '=', 'a.programmeId').onRef('p.id', '=', 'a.applicantId'),
    )
    .leftJoin('zone.applications as r', (on) =>
      on.onRef('r.programmeId', '=', 'a.programmeId').onRef('r.id', '=', 'a.renewsId'),
    )
    .select(['a.id', 'a.version', 'a.year', 'a.number', 'a.applicantId', 'a.renewsId'])
    .select(['a.receivedOn', 'a.reasonSealed', 'a.decidedOn', 'a.announcedOn'])
    .select(['a.decidedByPersonId', 'a.validFrom', 'a.validUntil', 'a.withdrawnOn'])
    .select(['p.detailsSealed', 'p.keyId', 'p.wrapped', 'p.erasedAt'])
    .select(['p.version as detailsVersion', 'r.validUntil as renewedUntil'])
    .select(sql<Outcome | null>`a.outcome`.as('outcome'))
    .select(sql<Ground | null>`a.ground`.as('ground'))

export type ApplicationRow = Awaited<ReturnType<typeof listApplications>>[number]

/** The whole register, the latest first. */
export const listApplications = (tx: Tx) =>
  applications(tx).orderBy('a.receivedOn', 'desc').orderBy('a.number', 'desc').execute()

export const findApplication = (tx: Tx, id: string) =>
  applications(tx).where('a.id', '=', id).executeTakeFirst()

/** Other applications of the same person. */
export const listOfApplicant = (tx: Tx, applicantId: string) =>
  applications(tx).where('a.applicantId', '=', applicantId).execute()

type NewApplicant = {
  programmeId: string
  id: string
  detailsSealed: Buffer
  keyId: string
  wrapped: Buffer
}

export async function insertApplicant(tx: Tx, applicant: NewApplicant): Promise<void> {
  await tx.insertInto('zone.applicants').values(applicant).execute()
}

/** @returns the new version; undefined when somebody changed it meanwhile */
export async function changeApplicant(
  tx: Tx,
  { id, version }: { id: string; version: number },
  to:
    | { detailsSealed: Buffer }
    | { detailsSealed: null; wrapped: null; erasedAt: Date; erasedBecause: 'request' },
): Promise<number | undefined> {
  const row = await tx
    .updateTable('zone.applicants')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

/** The next number of a year. Who comes at the same time waits. */
export async function takeNumber(tx: Tx, programmeId: string, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`zone/${programmeId}/${year}`}, 0))`.execute(
    tx,
  )
  const last = await tx
    .selectFrom('zone.applications')
    .select((of) => of.fn.max('number').as('number'))
    .where('year', '=', year)
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}

type NewApplication = {
  programmeId: string
  id: string
  applicantId: string
  year: number
  number: number
  renewsId: string | null
  receivedOn: string
  recordedByMembershipId: string
  recordedAt: Date
}

export async function insertApplication(tx: Tx, application: NewApplication): Promise<void> {
  await tx.insertInto('zone.applications').values(application).execute()
}

type Validity = { validFrom: string; validUntil: string }
type Decided = {
  outcome: Outcome
  ground: Ground
  reasonSealed: Buffer
  decidedOn: string
  announcedOn: string
  decidedByMembershipId: string
  decidedByPersonId: string
}
export type Change = Record<never, never> | (Decided & Partial<Validity>) | Validity | Ending
type Ending = { withdrawnOn: string }

/** Every change of what hangs on an application goes by its version.
 *  @returns the new version; undefined when somebody changed it meanwhile */
export async function changeApplication(
  tx: Tx,
  { id, version }: { id: string; version: number },
  to: Change,
): Promise<number | undefined> {
  const row = await tx
    .updateTable('zone.applications')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}
