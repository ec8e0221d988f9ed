import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { GrantState } from './grants.schema.ts'

const grants = (tx: Tx) =>
  tx
    .selectFrom('grants as g')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'g.programmeId').onRef('o.id', '=', 'g.organisationId'),
    )
    .leftJoin('budgetVersions as v', (join) =>
      join.onRef('v.programmeId', '=', 'g.programmeId').onRef('v.id', '=', 'g.budgetVersionId'),
    )
    .select(['g.id', 'g.organisationId', 'o.name as organisation', 'g.name', 'g.about'])
    .select(['g.fromOn as from', 'g.untilOn as until', 'g.budgetVersionId'])
    .select([
      'v.name as budgetVersionName',
      'g.applicationRevision',
      'g.awardRevision',
      'g.version',
    ])
    .select(sql<GrantState>`g.state`.as('state'))

export type GrantRow = Awaited<ReturnType<typeof listGrants>>[number]

/** Every grant that the actor may read, the latest period first. */
export const listGrants = (tx: Tx) =>
  grants(tx).orderBy('g.fromOn', 'desc').orderBy('o.name').orderBy('g.recordedAt').execute()

export const findGrant = (tx: Tx, id: string) =>
  grants(tx).where('g.id', '=', id).executeTakeFirst()

/** Organisations that can have a grant: those that care. */
export const listApplicants = (tx: Tx) =>
  tx
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('kind', 'in', ['care', 'public-health'])
    .orderBy('name')
    .execute()

type Days = { organisationId: string; from: string; until: string }

/** A grant of the same organisation in the way of a period, but for one. */
export const findOverlap = (tx: Tx, { organisationId, from, until }: Days, but: string | null) =>
  tx
    .selectFrom('grants')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('state', 'not in', ['refused', 'withdrawn'])
    .where(sql<boolean>`id is distinct from ${but}::uuid`)
    .where(sql<boolean>`daterange(from_on, until_on, '[]') && daterange(${from}, ${until}, '[]')`)
    .limit(1)
    .executeTakeFirst()

type By = { recordedByMembershipId: string; recordedAt: Date }
type Content = {
  name: string
  about: string
  from: string
  until: string
  budgetVersionId: string | null
}

const columnsOf = ({ name, about, from, until, budgetVersionId }: Content) => ({
  name,
  about,
  fromOn: from,
  untilOn: until,
  budgetVersionId,
})

export async function insertGrant(
  tx: Tx,
  {
    id,
    programmeId,
    organisationId,
    ...of
  }: Content & Record<'id' | 'programmeId' | 'organisationId', string>,
  by: By,
) {
  await tx
    .insertInto('grants')
    .values({ id, programmeId, organisationId, ...columnsOf(of), ...by })
    .execute()
}

type Known = Pick<GrantRow, 'id' | 'version'>

/** Saves an application. @returns the new version, or undefined when somebody was first */
export async function updateGrant(
  tx: Tx,
  { id, version, applicationRevision }: Known & Pick<GrantRow, 'applicationRevision'>,
  to: Content & By,
) {
  const { recordedByMembershipId, recordedAt } = to
  const row = await tx
    .updateTable('grants')
    .set({ ...columnsOf(to), recordedByMembershipId, recordedAt })
    .set({ applicationRevision: applicationRevision + 1, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

/** Holds a grant for a step; who comes second finds another version. @returns undefined for her */
export async function raiseGrantVersion(tx: Tx, { id, version }: Known) {
  const row = await tx
    .updateTable('grants')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}
