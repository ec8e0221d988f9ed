import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Written } from './accountability.rules.ts'
import type { Accountability } from './accountability.schema.ts'
import type { Measure } from './accountability-report.schema.ts'
import type { GrantedLine } from './grant-realisation.rules.ts'

const written = (tx: Tx) =>
  tx
    .selectFrom('grants as g')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'g.programmeId').onRef('o.id', '=', 'g.organisationId'),
    )
    .leftJoin('accountabilities as a', (join) =>
      join.onRef('a.programmeId', '=', 'g.programmeId').onRef('a.grantId', '=', 'g.id'),
    )
    .select(['g.id as grantId', 'g.organisationId', 'o.name as organisation', 'g.name'])
    .select(['g.fromOn as from', 'g.untilOn as until', 'g.awardRevision', 'a.id', 'a.version'])
    .select(sql<Accountability['state']>`g.state`.as('state'))
    .select((eb) => [
      eb
        .selectFrom('grantLines as l')
        .select(({ fn }) => fn.coalesce(fn.sum<number>('l.cents'), sql<number>`0`).as('cents'))
        .whereRef('l.programmeId', '=', 'g.programmeId')
        .whereRef('l.grantId', '=', 'g.id')
        .whereRef('l.revision', '=', 'g.awardRevision')
        .where('l.side', '=', 'granted')
        .as('grantedCents'),
      eb
        .selectFrom('accountabilityReports as r')
        .select('r.submittedOn')
        .whereRef('r.programmeId', '=', 'a.programmeId')
        .whereRef('r.accountabilityId', '=', 'a.id')
        .orderBy('r.nth', 'desc')
        .limit(1)
        .as('submittedOn'),
    ])
    .where('g.awardRevision', '>', 0)

/** Grants that were awarded, the latest period first, with what was written beside each. */
export const listAccountabilities = (tx: Tx) =>
  written(tx).orderBy('g.fromOn', 'desc').orderBy('o.name').orderBy('g.id').execute()

export const findAccountability = (tx: Tx, id: string) =>
  written(tx).where('a.id', '=', id).executeTakeFirst()

export const findAwarded = (tx: Tx, grantId: string) =>
  written(tx).where('g.id', '=', grantId).executeTakeFirst()

export type AccountabilityRow = NonNullable<Awaited<ReturnType<typeof findAccountability>>>

/** The lines as they were granted, in their order. */
export async function listGrantedLines(
  tx: Tx,
  { grantId, awardRevision }: Pick<AccountabilityRow, 'grantId' | 'awardRevision'>,
): Promise<GrantedLine[]> {
  return tx
    .selectFrom('grantLines')
    .select(['code', 'name', 'cents'])
    .select(sql<Measure>`measure`.as('measure'))
    .select(sql<GrantedLine['countedBy']>`counted_by`.as('countedBy'))
    .select(sql<string | null>`volume::text`.as('volume'))
    .where('grantId', '=', grantId)
    .where('side', '=', 'granted')
    .where('revision', '=', awardRevision)
    .orderBy('place')
    .execute()
}

export type Texts = { deployment: string; narrative: string; lines: ReadonlyMap<string, Written> }

/** What was written, as it stands now. */
export async function findTexts(tx: Tx, id: string, revision: number): Promise<Texts> {
  const rows = await tx
    .selectFrom('accountabilityTexts')
    .select(['part', 'lineCode', 'words'])
    .select(sql<string | null>`stated::text`.as('stated'))
    .where('accountabilityId', '=', id)
    .where('revision', '=', revision)
    .execute()
  const of = (part: string) => rows.find((row) => row.part === part)?.words ?? ''
  const lines = rows.filter(({ part }) => part === 'line')
  return {
    deployment: of('deployment'),
    narrative: of('narrative'),
    lines: new Map(lines.map(({ lineCode, words, stated }) => [lineCode, { words, stated }])),
  }
}

type By = { programmeId: string; recordedByMembershipId: string; recordedAt: Date }

/** @returns whether it was added; not when the grant has one already */
export async function insertAccountability(
  tx: Tx,
  of: { id: string; grantId: string; organisationId: string },
  by: By,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('accountabilities')
    .values({ ...of, ...by })
    .onConflict((on) => on.columns(['programmeId', 'grantId']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** @returns the new version, or undefined when somebody was first */
export async function raiseVersion(
  tx: Tx,
  { id, version }: { id: string; version: number },
  by: By,
) {
  const { recordedByMembershipId, recordedAt } = by
  const row = await tx
    .updateTable('accountabilities')
    .set({ recordedByMembershipId, recordedAt, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

type Of = {
  programmeId: string
  accountabilityId: string
  organisationId: string
  revision: number
}

export async function insertTexts(tx: Tx, of: Of, { deployment, narrative, lines }: Texts) {
  const whole = [
    { part: 'deployment', words: deployment },
    { part: 'narrative', words: narrative },
  ]
  const each = [...lines].map(([lineCode, { words, stated }]) => ({
    ...{ part: 'line', lineCode, words },
    stated: sql<number | null>`${stated}::numeric`,
  }))
  const plain = { lineCode: '', stated: sql<number | null>`null` }
  const rows = [...whole.map((row) => ({ ...plain, ...row })), ...each]
  await tx
    .insertInto('accountabilityTexts')
    .values(rows.map((row) => ({ ...of, ...row })))
    .execute()
}
