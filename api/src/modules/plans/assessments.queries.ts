import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** When the case was open, the first time first. */
export async function listSpans(tx: Tx, caseId: string) {
  const { rows } = await sql<{ openedAt: Date; closedAt: Date | null }>`
    select lower(during) as opened_at, upper(during) as closed_at from case_openings
    where case_id = ${caseId} order by lower(during)`.execute(tx)
  return rows
}

/** Every assessment of a case with its scores, in the order in which they were recorded. Her own
 *  scores and what was told come along for who may read them, and are null for who may not. */
export async function listAssessments(tx: Tx, caseId: string) {
  return assessments(tx).where('a.caseId', '=', caseId).orderBy('a.recordedAt').execute()
}

export async function findCaseOfAssessment(tx: Tx, id: string) {
  const row = await tx
    .selectFrom('assessments')
    .select('caseId')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.caseId
}

export type AssessmentRow = Awaited<ReturnType<typeof listAssessments>>[number]

type Scored = Record<string, number | null>

const assessments = (tx: Tx) =>
  tx
    .selectFrom('assessments as a')
    .innerJoin('instruments as i', (join) =>
      join.onRef('i.programmeId', '=', 'a.programmeId').onRef('i.id', '=', 'a.instrumentId'),
    )
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'a.programmeId').onRef('m.id', '=', 'a.membershipId'),
    )
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .leftJoin('assessmentTexts as t', (join) =>
      join.onRef('t.programmeId', '=', 'a.programmeId').onRef('t.assessmentId', '=', 'a.id'),
    )
    .select(['a.id', 'a.caseId', 'a.kind', 'a.assessedOn', 'a.recordedAt', 'a.correctsId'])
    .select(['a.instrumentId', 'i.version as instrumentVersion', 'i.lowest', 'i.highest'])
    .select(['p.name', 'm.role', 'a.version', 't.sealed'])
    .select([
      sql<Scored>`(select jsonb_object_agg(s.domain_code, s.score) from assessment_scores s
        where s.programme_id = a.programme_id and s.assessment_id = a.id)`.as('scores'),
      sql<Scored | null>`(select jsonb_object_agg(o.domain_code, o.score) from own_ratings o
        where o.programme_id = a.programme_id and o.assessment_id = a.id)`.as('ownScores'),
    ])

export type NewAssessment = {
  programmeId: string
  id: string
  caseId: string
  instrumentId: string
  kind: string
  assessedOn: string
  membershipId: string
  correctsId: string | null
  recordedAt: Date
}
export type NewScore = { domainCode: string; score: number | null }
export type NewRating = { domainCode: string; score: number }

/** An assessment with its scores, her own ratings and what was told, sealed. */
export async function insertAssessment(
  tx: Tx,
  assessment: NewAssessment,
  parts: { scores: NewScore[]; ratings: NewRating[]; sealed: Buffer },
): Promise<void> {
  const { programmeId, id: assessmentId, caseId, instrumentId } = assessment
  const of = { programmeId, assessmentId, caseId }
  await tx.insertInto('assessments').values(assessment).execute()
  await tx
    .insertInto('assessmentScores')
    .values(parts.scores.map((score) => ({ ...of, instrumentId, ...score })))
    .execute()
  if (parts.ratings.length > 0)
    await tx
      .insertInto('ownRatings')
      .values(parts.ratings.map((rating) => ({ ...of, instrumentId, ...rating })))
      .execute()
  await tx
    .insertInto('assessmentTexts')
    .values({ ...of, sealed: parts.sealed })
    .execute()
}

/** Where what was told belongs: sealed for this place, it opens in no other. Written once. */
export const toldPlace = (row: { id: string; caseId: string }) => ({
  caseId: row.caseId,
  table: 'assessment_texts',
  column: 'sealed',
  rowId: row.id,
  version: 1,
})

/** The last assessment at closing that counts; also of who reads scores only.
 *  @param since the moment from which it counts */
export async function findClosingAssessment(tx: Tx, caseId: string, since: string) {
  return tx
    .selectFrom('assessments as a')
    .select(['a.id', 'a.assessedOn'])
    .where('a.caseId', '=', caseId)
    .where('a.kind', '=', 'close')
    .where('a.assessedOn', '>=', since)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('assessments as later')
            .select('later.id')
            .whereRef('later.correctsId', '=', 'a.id'),
        ),
      ),
    )
    .orderBy('a.assessedOn', 'desc')
    .limit(1)
    .executeTakeFirst()
}
