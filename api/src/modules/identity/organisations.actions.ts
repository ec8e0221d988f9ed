import type { Act } from '../../platform/actor/index.ts'
import { demand, invalidAt, notFound, stale } from '../../platform/errors/index.ts'
import {
  countInChain,
  findOrganisation,
  insertOrganisation,
  listOrganisations,
  updateOrganisation,
} from './organisations.queries.ts'
import { mayLeaveChain, slugOf } from './organisations.rules.ts'
import type { NewOrganisation, OrganisationBody } from './organisations.schema.ts'

/** The organisations of the programme, those that left the chain too. */
export async function getOrganisations({ tx, actor }: Act) {
  return { items: await listOrganisations(tx, actor.programmeId) }
}

/** @throws notFound */
export async function getOrganisation({ tx, actor: { programmeId } }: Act, id: string) {
  const organisation = await findOrganisation(tx, { programmeId, id })
  if (!organisation) throw notFound()
  return organisation
}

/** Takes an organisation into the chain. */
export async function addOrganisation(act: Act, organisation: NewOrganisation) {
  const { programmeId } = act.actor
  const slug = slugOf(organisation.name)
  const written = await insertOrganisation(act.tx, { ...organisation, programmeId, slug })
  act.concerns({ entityId: written.id })
  return written
}

/** Changes an organisation, or ends its part in the chain.
 *  @throws notFound, stale, conflict('organisation-still-responsible') */
export async function changeOrganisation(act: Act, id: string, body: OrganisationBody) {
  const { programmeId } = act.actor
  const given = act.expectedVersion()
  act.concerns({ entityId: id })
  const { version } = await getOrganisation(act, id)
  if (given !== version) throw stale(given, version)
  await demandChain(act, id, body)
  const changed = await updateOrganisation(act.tx, { programmeId, id, version, body })
  if (changed === undefined) throw stale(given, version + 1)
  return { id, version: changed }
}

async function demandChain(act: Act, id: string, { chainFrom, chainUntil: until }: Chain) {
  const { programmeId } = act.actor
  if (until === null) return
  if (until < chainFrom)
    throw invalidAt('/chainUntil', 'before-start', 'lies before the day on which it began')
  demand(mayLeaveChain(await countInChain(act.tx, { programmeId, id, until })))
}

type Chain = Pick<OrganisationBody, 'chainFrom' | 'chainUntil'>
