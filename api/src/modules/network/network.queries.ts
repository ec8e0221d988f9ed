import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { partKinds } from './network.schema.ts'

const ended = 'endedOn'

/** The groups of the diagram, in the order in which they are drawn. */
export const listGroups = (tx: Tx) =>
  tx
    .selectFrom('networkGroups')
    .select(['id', 'code', 'name', 'does', 'place', 'version'])
    .orderBy('place')
    .orderBy('name')
    .execute()

/** What stands in the groups and has not ended. */
export const listParts = (tx: Tx) =>
  tx
    .selectFrom('networkParts')
    .select(['id', 'groupId', 'networkOrganisationId', 'name', 'does', 'uncertainBecause'])
    .select(['place', ended, 'version', sql<(typeof partKinds)[number]>`kind`.as('kind')])
    .where(ended, 'is', null)
    .orderBy('place')
    .orderBy('name')
    .execute()

/** The organisations that still take part, by name. */
export const listOrganisations = (tx: Tx) =>
  tx
    .selectFrom('networkOrganisations')
    .select(['id', 'organisationId', 'name', 'does', 'uncertainBecause', ended, 'version'])
    .where(ended, 'is', null)
    .orderBy('name')
    .execute()

export const listContacts = (tx: Tx) =>
  tx
    .selectFrom('networkContacts')
    .select(['id', 'networkOrganisationId', 'name', 'does', 'phone', 'mail', ended, 'version'])
    .where(ended, 'is', null)
    .orderBy('name')
    .execute()

export const listAgreements = (tx: Tx) =>
  tx
    .selectFrom('networkAgreements')
    .select(['id', 'networkOrganisationId', 'name', 'does', 'agreedOn', 'reviewOn', ended])
    .select('version')
    .where(ended, 'is', null)
    .orderBy('reviewOn')
    .orderBy('id')
    .execute()

/** The latest talk with each organisation; by whom only where the reader may know of colleagues. */
export const listLastTalks = (tx: Tx) =>
  tx
    .selectFrom('networkTalks as t')
    .leftJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 't.programmeId').onRef('m.id', '=', 't.membershipId'),
    )
    .leftJoin('persons as p', 'p.id', 'm.personId')
    .distinctOn('t.networkOrganisationId')
    .select(['t.networkOrganisationId', 't.spokenOn', 'p.name'])
    .orderBy('t.networkOrganisationId')
    .orderBy('t.spokenOn', 'desc')
    .orderBy('t.recordedAt', 'desc')
    .execute()

/** When somebody last spoke with each organisation, for a job that measures. */
export async function listTalkDays(tx: Tx): Promise<(string | null)[]> {
  const { rows } = await sql<{ lastSpokenOn: string | null }>`
    select * from app.talk_days()`.execute(tx)
  return rows.map(({ lastSpokenOn }) => lastSpokenOn)
}

/** The organisations of the programme, to be linked to. */
export const listOwnOrganisations = (tx: Tx) =>
  tx.selectFrom('organisations').select(['id', 'name']).orderBy('name').execute()

/** What is kept of the network: rows that are added and changed by the same person in the same way. */
export type Kept =
  | 'networkGroups'
  | 'networkOrganisations'
  | 'networkParts'
  | 'networkContacts'
  | 'networkAgreements'

type Columns = Readonly<Record<string, string | number | null>>

export async function insertKept(tx: Tx, table: Kept, row: Columns): Promise<void> {
  const names = sql.join(Object.keys(row).map((name) => sql.ref(name)))
  const values = sql.join(Object.values(row))
  await sql`insert into ${sql.table(table)} (${names}) values (${values})`.execute(tx)
}

export async function findKept(tx: Tx, table: Kept, id: string) {
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from ${sql.table(table)} where id = ${id}`.execute(tx)
  return rows[0]
}

/** @returns the new version, or undefined when somebody was first */
export async function updateKept(tx: Tx, table: Kept, { id, version, to }: Changed) {
  const sets = sql.join(Object.entries(to).map(([name, value]) => sql`${sql.ref(name)} = ${value}`))
  const { rows } = await sql<{ version: number }>`
    update ${sql.table(table)} set ${sets}, version = version + 1
    where id = ${id} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version
}

export type Changed = { id: string; version: number; to: Columns }

export type NewTalk = {
  programmeId: string
  id: string
  networkOrganisationId: string
  membershipId: string
  spokenOn: string
  recordedAt: Date
}

export async function insertTalk(tx: Tx, talk: NewTalk): Promise<void> {
  await tx.insertInto('networkTalks').values(talk).execute()
}

export const findTalk = (tx: Tx, id: string) =>
  tx.selectFrom('networkTalks').select(['id']).where('id', '=', id).executeTakeFirst()
