import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import type { Fault } from '../../platform/errors/index.ts'
import { conflict, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import { faultsOfPeriod } from './faults.rules.ts'
import { readParts } from './grant-parts.actions.ts'
import { insertGrantLines, listConditions } from './grant-parts.queries.ts'
import { offersOf, stepsOfApplicant } from './grant-steps.rules.ts'
import { partsInWords, summaryOf } from './grant-views.rules.ts'
import type { Grant, Grants } from './grant-views.schema.ts'
import type { GrantRow } from './grants.queries.ts'
import {
  findGrant,
  findOverlap,
  insertGrant,
  listApplicants,
  listGrants,
  updateGrant,
} from './grants.queries.ts'
import { faultsOfGrantLines } from './grants.rules.ts'
import type { ApplicationBody, GrantBody } from './grants.schema.ts'
import { grantStepKinds } from './grants.schema.ts'

/** Whether the actor writes applications of this organisation. */
export function mayApply({ actor }: Act, organisationId: string): boolean {
  const relations = relationsOf(actor.role, 'grants', 'write')
  if (relations.includes('all')) return true
  return relations.includes('org') && actor.organisationId === organisationId
}

export const mayDecide = ({ actor }: Act) =>
  relationsOf(actor.role, 'grant-decisions', 'write').length > 0

/** Every grant that the actor may read, each with its state and what is due next. */
export async function getGrants(act: Act): Promise<Grants> {
  const rows = await listGrants(act.tx)
  const parts = await readParts(act.tx, rows)
  const organisations = await listApplicants(act.tx)
  return {
    items: rows.map((row) => ({ ...headOf(row), ...summaryOf(row.state, parts(row.id)) })),
    organisations: organisations.filter(({ id }) => mayApply(act, id)),
    whole: relationsOf(act.actor.role, 'grants', 'read').includes('all'),
    mayWrite: relationsOf(act.actor.role, 'grants', 'write').length > 0,
  }
}

const headOf = ({
  id,
  organisationId,
  organisation,
  name,
  from,
  until,
  state,
  version,
}: GrantRow) => ({
  ...{ id, organisationId, organisation, name, from, until, state, version },
})

/** @throws notFound */
export async function loadGrant(act: Act, id: string): Promise<GrantRow> {
  const found = await findGrant(act.tx, id)
  if (!found) throw notFound()
  act.concerns({ entityId: id })
  return found
}

/** @throws notFound */
export async function getGrant(act: Act, id: string): Promise<Grant> {
  const row = await loadGrant(act, id)
  const { about, budgetVersionId, budgetVersionName, state, until, organisationId } = row
  const parts = (await readParts(act.tx, [row]))(id)
  const [writes, decides] = [mayApply(act, organisationId), mayDecide(act)]
  const askedLines = parts.lines.filter(({ side }) => side === 'asked').length
  const kinds = grantStepKinds.filter((kind) =>
    stepsOfApplicant.includes(kind) ? writes : decides,
  )
  return {
    ...headOf(row),
    ...{ about, budgetVersionId, budgetVersionName },
    ...partsInWords(state, parts),
    conditions: (await listConditions(act.tx, row)).map(({ words }) => words),
    dues: parts.dues.map((due) => ({
      ...due,
      mayFulfil:
        due.doneOn === null &&
        due.droppedOn === null &&
        due.kind === 'agreed' &&
        (decides || (writes && due.owner === 'organisation')),
    })),
    offers: offersOf(kinds, { state, until, askedLines }, act.today),
    mayWrite: writes && state === 'drafted',
    mayDecide: decides,
  }
}

export const byOf = ({ actor, now }: Act) => ({
  recordedByMembershipId: actor.membershipId,
  recordedAt: now,
})

/** @throws invalid, every figure by name */
export async function openGrant(act: Act, { organisationId, ...body }: GrantBody) {
  const { tx, actor } = act
  const known = await listApplicants(tx)
  if (!mayApply(act, organisationId) || !known.some(({ id }) => id === organisationId))
    throw invalid([
      { path: '/organisationId', code: 'not-your-organisation', message: 'is another' },
    ])
  await demandClean(act, body, { organisationId, id: null })
  const id = randomUUID()
  const { programmeId } = actor
  await insertGrant(tx, { ...body, id, programmeId, organisationId }, byOf(act))
  const of = { programmeId, grantId: id, organisationId }
  await insertGrantLines(tx, { ...of, side: 'asked', revision: 1 }, body.lines)
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** Saves an application that was not sent yet; its earlier lines stay under their revision.
 *  @throws notFound, stale, invalid, conflict('grant-step-impossible') */
export async function saveGrant(act: Act, id: string, body: ApplicationBody) {
  const { tx, actor } = act
  const found = await loadGrant(act, id)
  const { organisationId, state, applicationRevision } = found
  // Read by more than may write it: who may not finds nothing to write.
  if (!mayApply(act, organisationId)) throw notFound()
  const given = act.expectedVersion()
  if (given !== found.version) throw stale(given, found.version)
  if (state !== 'drafted') throw conflict('grant-step-impossible', { state })
  await demandClean(act, body, { organisationId, id })
  const version = await updateGrant(tx, found, { ...body, ...byOf(act) })
  if (version === undefined) throw stale(given, given + 1)
  const of = { programmeId: actor.programmeId, grantId: id, organisationId }
  const revision = applicationRevision + 1
  await insertGrantLines(tx, { ...of, side: 'asked', revision }, body.lines)
  return { id, version }
}

type Whose = { organisationId: string; id: string | null }

// Money is about nobody: no line or text may name her.
async function demandClean(act: Act, body: ApplicationBody, whose: Whose): Promise<void> {
  const period = faultsOfPeriod(body)
  const faults = [...period, ...faultsOfGrantLines(body.lines)]
  if (period.length === 0) faults.push(...(await faultsOfOverlap(act, body, whose)))
  const { name, about, lines } = body
  faults.push(...(await faultsOfNaming(act, { name, about, ...textsOfLines(lines) })))
  if (faults.length > 0) throw invalid(faults)
}

async function faultsOfOverlap({ tx }: Act, body: ApplicationBody, { organisationId, id }: Whose) {
  const { from, until } = body
  const found = await findOverlap(tx, { organisationId, from, until }, id)
  const fault: Fault = { path: '/from', code: 'overlaps', message: 'overlaps another grant' }
  return found ? [fault] : []
}

export const textsOfLines = (lines: ApplicationBody['lines']) =>
  Object.fromEntries(
    lines.flatMap(({ name, note }, at) => [
      [`lines/${at}/name`, name],
      [`lines/${at}/note`, note],
    ]),
  )
