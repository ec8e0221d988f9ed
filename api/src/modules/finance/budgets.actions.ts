import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act, Tx } from '../../platform/actor/index.ts'
import { invalid, notFound, stale } from '../../platform/errors/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import type { VersionRow } from './budgets.queries.ts'
import {
  findBudget,
  findPrinted,
  findVersion,
  insertBudget,
  insertVersion,
  listBudgetNames,
  listCareOrganisations,
  listLines,
  listVersions,
  updateVersion,
} from './budgets.queries.ts'
import type { Budgets, BudgetVersion, ContentBody, VersionBody } from './budgets.schema.ts'
import { faultsOfLines, faultsOfPeriod } from './faults.rules.ts'
import { insertRevision } from './revisions.queries.ts'
import { viewBudget } from './views.rules.ts'

const may = ({ actor }: Act, operation: 'read' | 'write') =>
  relationsOf(actor.role, 'budgets', operation).includes('all')

/** Every budget with its versions, each with what it comes to as far as the actor may read it. */
export async function getBudgets(act: Act): Promise<Budgets> {
  const { tx } = act
  const [budgets, versions] = [await listBudgetNames(tx), await listVersions(tx)]
  const summed: Budgets['items'][number]['versions'][number][] = []
  for (const version of versions) {
    const { lines, total } = await viewVersion(tx, version)
    summed.push({ ...version, lines: lines.length, total })
  }
  return {
    items: budgets.map((budget) => ({
      ...budget,
      versions: summed.filter(({ budgetId }) => budgetId === budget.id),
    })),
    organisations: await listCareOrganisations(tx),
    whole: may(act, 'read'),
    mayWrite: may(act, 'write'),
  }
}

/** A version with what is computed from it; the command line asks the same. */
export async function viewVersion(tx: Tx, row: VersionRow) {
  const lines = await listLines(tx, row)
  const printed = (await findPrinted(tx, row)) ?? null
  return { ...row, ...viewBudget({ ...row, lines, printed }) }
}

/** @throws notFound */
export async function getVersion(act: Act, id: string): Promise<BudgetVersion> {
  const { budget: _, ...view } = await viewVersion(act.tx, await loadVersion(act, id))
  return { ...view, whole: may(act, 'read'), mayWrite: may(act, 'write') }
}

/** @throws notFound */
export async function loadVersion(act: Act, id: string): Promise<VersionRow> {
  const found = await findVersion(act.tx, id)
  if (!found) throw notFound()
  act.concerns({ entityId: id })
  return found
}

/** @throws notFound */
export async function getBudget(act: Act, id: string) {
  const found = await findBudget(act.tx, id)
  if (!found) throw notFound()
  act.concerns({ entityId: id })
  return { ...found, version: 1 }
}

/** Computes what is typed, and stores nothing. @throws invalid, every figure by name */
export async function computeContent(_: Act, body: ContentBody) {
  demandRight(body)
  const { budget: __, ...view } = viewBudget(body)
  return view
}

const byOf = ({ actor, now }: Act) => ({
  programmeId: actor.programmeId,
  recordedByMembershipId: actor.membershipId,
  recordedAt: now,
})

/** @throws invalid('names-a-person') */
export async function openBudget(act: Act, { name }: { name: string }) {
  const named = await faultsOfNaming(act, { name })
  if (named.length > 0) throw invalid(named)
  const id = randomUUID()
  await insertBudget(act.tx, { id, name }, byOf(act))
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** @throws notFound, invalid, conflict where the slug stands there already */
export async function addVersion(act: Act, budgetId: string, body: VersionBody) {
  await getBudget(act, budgetId)
  await demandClean(act, body)
  const id = randomUUID()
  await insertVersion(act.tx, { ...body, id, budgetId }, byOf(act))
  const { programmeId } = act.actor
  await insertRevision(act.tx, { programmeId, versionId: id, revision: 1 }, body)
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** Saves a version as it is typed; its earlier lines stay under their revision. @throws notFound, stale, invalid */
export async function saveVersion(act: Act, id: string, body: ContentBody) {
  const found = await loadVersion(act, id)
  const given = act.expectedVersion()
  if (given !== found.version) throw stale(given, found.version)
  await demandClean(act, body)
  const version = await updateVersion(act.tx, { ...body, id, version: given }, byOf(act))
  if (version === undefined) throw stale(given, given + 1)
  const { programmeId } = act.actor
  await insertRevision(act.tx, { programmeId, versionId: id, revision: version }, body)
  return { id, version }
}

function demandRight(body: ContentBody): void {
  const faults = [...faultsOfPeriod(body), ...faultsOfLines(body.lines, body)]
  if (faults.length > 0) throw invalid(faults)
}

// Money is about nobody: no line, note or source may name her.
async function demandClean(act: Act, body: ContentBody): Promise<void> {
  demandRight(body)
  const { name, source, printed, lines } = body
  const texts = { name, source, ...(printed && { 'printed/source': printed.source }) }
  const named = await faultsOfNaming(act, { ...texts, ...textsOf(lines) })
  if (named.length > 0) throw invalid(named)
}

const textsOf = (lines: ContentBody['lines']) =>
  Object.fromEntries(
    lines.flatMap(({ name, note, figures }, at) => [
      [`lines/${at}/name`, name],
      [`lines/${at}/note`, note],
      ...Object.entries(figures).map(([figure, { source }]) => [
        `lines/${at}/figures/${figure}/source`,
        source,
      ]),
    ]),
  )
