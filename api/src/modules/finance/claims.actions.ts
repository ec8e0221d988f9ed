import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { invalid, notFound, stale } from '../../platform/errors/index.ts'
import { writeCsv, writeOds, writeXlsx } from '../../platform/sheets/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import { claimSheet } from './claim-sheets.rules.ts'
import { findClaim, insertClaim, listClaims, updateClaim } from './claims.queries.ts'
import { faultsOfClaim } from './claims.rules.ts'
import type { ClaimBody, Claims } from './claims.schema.ts'
import type { Language } from './sheets.rules.ts'

/** What was claimed on documents of the municipality. */
export async function getClaims({ tx, actor }: Act): Promise<Claims> {
  const mayWrite = relationsOf(actor.role, 'budget-claims', 'write').length > 0
  return { items: await listClaims(tx), mayWrite }
}

/** @throws notFound */
export async function getClaim(act: Act, id: string) {
  const found = await findClaim(act.tx, id)
  if (!found) throw notFound()
  act.concerns({ entityId: id })
  return found
}

/** @throws invalid('negative' | 'names-a-person'), conflict for a version that is not there */
export async function addClaim(act: Act, body: ClaimBody) {
  await demandRight(act, body)
  const id = randomUUID()
  const { programmeId } = act.actor
  await insertClaim(act.tx, { ...body, id, programmeId, ...byOf(act) })
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** @throws notFound, stale, invalid */
export async function changeClaim(act: Act, id: string, body: ClaimBody) {
  const found = await getClaim(act, id)
  const given = act.expectedVersion()
  if (given !== found.version) throw stale(given, found.version)
  await demandRight(act, body)
  const version = await updateClaim(act.tx, found, { ...body, ...byOf(act) })
  if (version === undefined) throw stale(given, given + 1)
  return { id, version }
}

const byOf = ({ actor, now }: Act) => ({
  recordedByMembershipId: actor.membershipId,
  recordedAt: now,
})

async function demandRight(act: Act, body: ClaimBody): Promise<void> {
  const named = await faultsOfNaming(act, { note: body.note })
  const faults = [...faultsOfClaim(body), ...named]
  if (faults.length > 0) throw invalid(faults)
}

/** The claims in thousands of euros, as the documents print them. */
export async function getClaimSheet(act: Act, language: Language, form: 'csv' | 'ods' | 'xlsx') {
  const sheet = claimSheet(await listClaims(act.tx), language)
  if (form === 'csv') return writeCsv(sheet)
  return form === 'ods' ? writeOds(sheet.name, [sheet]) : writeXlsx(sheet.name, [sheet])
}
