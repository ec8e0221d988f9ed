import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { NewOrganisation, OrganisationBody } from './organisations.schema.ts'

const columns = ['id', 'slug', 'name', 'kind', 'chainFrom', 'chainUntil', 'version'] as const
type Kind = NewOrganisation['kind']

const organisations = (tx: Tx, programmeId: string) =>
  tx
    .selectFrom('organisations')
    .select(columns)
    .select((is) => is.ref('kind').$castTo<Kind>().as('kind'))
    .where('programmeId', '=', programmeId)

/** Every organisation of the programme, by name. */
export async function listOrganisations(tx: Tx, programmeId: string) {
  return organisations(tx, programmeId).orderBy('name').execute()
}

type Key = { programmeId: string; id: string }

export async function findOrganisation(tx: Tx, { programmeId, id }: Key) {
  return organisations(tx, programmeId).where('id', '=', id).executeTakeFirst()
}

type Added = NewOrganisation & { programmeId: string; slug: string }

export async function insertOrganisation(tx: Tx, organisation: Added) {
  return tx
    .insertInto('organisations')
    .values(organisation)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
}

type Changed = Key & { version: number; body: OrganisationBody }

/** @returns the new version; undefined when it was changed in the meantime */
export async function updateOrganisation(tx: Tx, { programmeId, id, version, body }: Changed) {
  const row = await tx
    .updateTable('organisations')
    .set({ ...body, version: version + 1 })
    .where('programmeId', '=', programmeId)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

type Ending = Key & { until: string }

/** What would be left behind by an end of its part in the chain. */
export async function countInChain(tx: Tx, { programmeId, id, until }: Ending) {
  return tx
    .selectFrom('memberships')
    .where('programmeId', '=', programmeId)
    .where('organisationId', '=', id)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>', until)]))
    .select((is) => [
      is.fn.countAll<number>().as('memberships'),
      sql<number>`app.open_cases_of_organisation(${id})`.as('openCases'),
      sql<string[]>`app.cases_of_organisation(${id})`.as('cases'),
    ])
    .executeTakeFirstOrThrow()
}
