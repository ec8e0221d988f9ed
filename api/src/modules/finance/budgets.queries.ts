import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { BudgetVersion, ContentBody } from './budgets.schema.ts'
import type { Figures } from './figures.schema.ts'
import type { LineBody } from './lines.schema.ts'

export const listBudgetNames = (tx: Tx) =>
  tx.selectFrom('budgets').select(['id', 'name']).orderBy('name').execute()

const versions = (tx: Tx) =>
  tx
    .selectFrom('budgetVersions')
    .select(['id', 'budgetId', 'slug', 'name', 'source', 'fromOn as from', 'untilOn as until'])
    .select(sql<BudgetVersion['convention']>`convention`.as('convention'))
    .select('version')

export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number]

/** Every version that the actor knows, the earliest period first. */
export const listVersions = (tx: Tx) =>
  versions(tx).orderBy('fromOn').orderBy('recordedAt').orderBy('slug').execute()

export const findVersion = (tx: Tx, id: string) =>
  versions(tx).where('id', '=', id).executeTakeFirst()

export const findVersionBySlug = (tx: Tx, slug: string) =>
  versions(tx).where('slug', '=', slug).executeTakeFirst()

/** The total that the document prints, where the actor may know what everything comes to. */
export const findPrinted = (tx: Tx, { id, version }: Pick<VersionRow, 'id' | 'version'>) =>
  tx
    .selectFrom('budgetTotals')
    .select(['printedCents as cents', 'source'])
    .where('versionId', '=', id)
    .where('revision', '=', version)
    .executeTakeFirst()

/** The lines of a version as they stand now, in their order, as far as the actor may read them. */
export async function listLines(tx: Tx, { id, version }: Pick<VersionRow, 'id' | 'version'>) {
  const lines = await tx
    .selectFrom('budgetLines')
    .select(['id', 'code', 'name', 'note'])
    .select(sql<LineBody['kind']>`kind`.as('kind'))
    .select(sql<LineBody['funding']>`funding`.as('funding'))
    .select(sql<LineBody['unit']>`unit`.as('unit'))
    .where('versionId', '=', id)
    .where('revision', '=', version)
    .orderBy('place')
    .execute()
  const ids = lines.map((line) => line.id)
  const figures = await listFigures(tx, ids)
  const carriers = await listCarriers(tx, ids)
  return lines.map(
    ({ id: lineId, ...line }): LineBody => ({
      ...line,
      organisationIds: carriers
        .filter((one) => one.lineId === lineId)
        .map(({ organisationId }) => organisationId),
      figures: Object.fromEntries(
        figures
          .filter((one) => one.lineId === lineId)
          .map(({ lineId: _, name, ...figure }) => [onTheWire(name), figure]),
      ) as Figures,
    }),
  )
}

// `hours-per-case` in the database, `hoursPerCase` on the wire.
const onTheWire = (name: string) =>
  name.replace(/-[a-z]/g, (letter) => letter.slice(1).toUpperCase())

const listFigures = (tx: Tx, lineIds: readonly string[]) =>
  tx
    .selectFrom('budgetFigures')
    .select(['lineId', 'name', 'form', 'provenance', 'source'])
    .select(sql<string[]>`readings::text[]`.as('values'))
    .where('lineId', '=', sql<string>`any (${lineIds}::uuid[])`)
    .execute()

const listCarriers = (tx: Tx, lineIds: readonly string[]) =>
  tx
    .selectFrom('budgetLineOrganisations')
    .select(['lineId', 'organisationId'])
    .where('lineId', '=', sql<string>`any (${lineIds}::uuid[])`)
    .orderBy('organisationId')
    .execute()

export const listCareOrganisations = (tx: Tx) =>
  tx.selectFrom('organisations').select(['id', 'name']).orderBy('name').execute()

type By = { programmeId: string; recordedByMembershipId: string; recordedAt: Date }

export async function insertBudget(tx: Tx, of: { id: string; name: string }, by: By) {
  await tx
    .insertInto('budgets')
    .values({ ...of, ...by })
    .execute()
}

export const findBudget = (tx: Tx, id: string) =>
  tx.selectFrom('budgets').select(['id', 'name']).where('id', '=', id).executeTakeFirst()

type New = Pick<ContentBody, 'name' | 'source' | 'convention' | 'from' | 'until'>

const columnsOf = ({ name, source, convention, from, until }: New) => ({
  name,
  source,
  convention,
  fromOn: from,
  untilOn: until,
})

export async function insertVersion(
  tx: Tx,
  { id, budgetId, slug, ...of }: New & { id: string; budgetId: string; slug: string },
  by: By,
) {
  await tx
    .insertInto('budgetVersions')
    .values({ id, budgetId, slug, ...columnsOf(of), ...by })
    .execute()
}

/** @returns the new version, or undefined when somebody was first */
export async function updateVersion(
  tx: Tx,
  { id, version, ...of }: New & { id: string; version: number },
  { recordedByMembershipId, recordedAt }: By,
) {
  const row = await tx
    .updateTable('budgetVersions')
    .set({ ...columnsOf(of), recordedByMembershipId, recordedAt, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}
