import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Measure, Report, ReportLine } from './accountability-report.schema.ts'

/** The report that was submitted last. */
export const findReport = (tx: Tx, accountabilityId: string) =>
  tx
    .selectFrom('accountabilityReports')
    .select(['id', 'nth', 'thresholdPercent', 'content', 'submittedOn'])
    .where('accountabilityId', '=', accountabilityId)
    .orderBy('nth', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function listReportLines(tx: Tx, reportId: string) {
  return tx
    .selectFrom('accountabilityLines')
    .select(['code', 'name', 'grantedCents', 'words'])
    .select(sql<Measure>`measure`.as('measure'))
    .select(sql<ReportLine['provenance']>`provenance`.as('provenance'))
    .select(sql<string>`granted::text`.as('granted'))
    .select(sql<string | null>`realised::text`.as('realised'))
    .where('reportId', '=', reportId)
    .orderBy('place')
    .execute()
}

type Submitted = {
  programmeId: string
  accountabilityId: string
  organisationId: string
  revision: number
  submittedByMembershipId: string
  submittedOn: string
  submittedAt: Date
}

/** Freezes a report; the database refuses one that leaves out or does not explain. @param content beside the lines */
export async function insertReport(
  tx: Tx,
  {
    lines,
    thresholdPercent,
    content,
  }: Pick<Report, 'lines' | 'thresholdPercent'> & { content: string },
  submitted: Submitted,
): Promise<void> {
  const reportId = randomUUID()
  const { programmeId, organisationId, accountabilityId } = submitted
  const last = await findReport(tx, accountabilityId)
  await tx
    .insertInto('accountabilityReports')
    .values({ ...submitted, id: reportId, nth: (last?.nth ?? 0) + 1, thresholdPercent, content })
    .execute()
  const rows = lines.map(
    ({ deviationPercent: _, deviates: __, granted, realised, ...line }, at) => ({
      ...{ programmeId, reportId, organisationId, place: at + 1, thresholdPercent },
      ...line,
      granted: sql<number>`${granted}::numeric`,
      realised: sql<number | null>`${realised}::numeric`,
    }),
  )
  if (rows.length > 0) await tx.insertInto('accountabilityLines').values(rows).execute()
}
