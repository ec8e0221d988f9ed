import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { demand, invalidAt, notFound, stale } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import { listResponsibilities } from './case-history.queries.ts'
import {
  findIdentityField,
  findIdentityFieldForUpdate,
  insertIdentityField,
  listIdentityFields,
  updateIdentityField,
} from './identity-fields.queries.ts'
import { faultOfField, mayBeReached, mayStandBeside, reaching } from './identity-fields.rules.ts'
import type { FieldBody, FieldParams, Identity } from './identity-fields.schema.ts'
import { holdCase } from './responsibility.actions.ts'
import { findKnownDeath } from './sights.queries.ts'

/** Her identity, as far as the role goes: a peer expert reads what she is called, her phones and where
 *  to find her. @throws notFound */
export async function getIdentity(act: Act, caseId: string): Promise<Identity> {
  await reachCase(act, 'identity-reach:read', { caseId, entityId: caseId })
  const rows = await listIdentityFields(act.tx, caseId)
  const items = rows.map(async ({ id, field, sealed, recordedAt, version }) => ({
    id,
    field,
    value: await act.vault.open(sealed, fieldPlace({ caseId, id, version })),
    recordedAt: recordedAt.toISOString(),
    version,
  }))
  return { items: await Promise.all(items), diedOn: await findKnownDeath(act.tx, caseId) }
}

/** @throws notFound, invalid('not-an-adult' | 'citizen-number' | …), conflict('identity-field-there') for a
 *  second one of a field of which she has one, conflict('she-died') */
export async function addField(act: Act, caseId: string, { field, value }: FieldBody) {
  const id = randomUUID()
  await holdCase(act, 'identity:write', { caseId, entityId: id })
  if (reaching.includes(field)) demand(mayBeReached(await findKnownDeath(act.tx, caseId)))
  await demandSound(act, caseId, { field, value })
  const there = await listIdentityFields(act.tx, caseId)
  demand(
    mayStandBeside(
      field,
      there.map((one) => one.field),
    ),
  )
  const sealed = await act.vault.seal(value, fieldPlace({ caseId, id, version: 1 }))
  const { programmeId } = act.actor
  await insertIdentityField(act.tx, { programmeId, id, caseId, field, sealed })
  return { id, version: 1 }
}

/** @throws notFound, stale, invalid */
export async function changeField(act: Act, params: FieldParams, value: string) {
  const { caseId } = params
  const { id, field, version } = await lockField(act, params)
  await demandSound(act, caseId, { field, value })
  const next = version + 1
  const sealed = await act.vault.seal(value, fieldPlace({ caseId, id, version: next }))
  await updateIdentityField(act.tx, id, { version: next, sealed })
  return { id, version: next }
}

/** Ends a field: it is not shown any more, and stays sealed with her file. @throws notFound, stale */
export async function endField(act: Act, params: FieldParams) {
  const { id, version } = await lockField(act, params)
  // The sealed value keeps its place: it was sealed at the version before.
  await updateIdentityField(act.tx, id, { version, endedAt: act.now })
  return { id, version }
}

/** @throws notFound */
export async function rereadField({ tx }: Act, fieldId: string) {
  const found = await findIdentityField(tx, fieldId)
  if (!found) throw notFound()
  return found
}

async function lockField(act: Act, { caseId, fieldId }: FieldParams) {
  const expected = act.expectedVersion()
  await holdCase(act, 'identity:write', { caseId, entityId: fieldId })
  const found = await findIdentityFieldForUpdate(act.tx, caseId, fieldId)
  if (!found) throw notFound()
  if (found.version !== expected) throw stale(expected, found.version)
  return found
}

async function demandSound({ tx }: Act, caseId: string, { field, value }: FieldBody) {
  const [first] = await listResponsibilities(tx, caseId)
  const openedOn = first ? dayOf(first.since) : ''
  const fault = faultOfField(field, value, openedOn)
  if (fault) throw invalidAt('/value', fault, 'cannot be kept')
}

type Place = { caseId: string; id: string; version: number }

/** Where a field of her identity is sealed. */
export const fieldPlace = ({ caseId, id, version }: Place) => ({
  caseId,
  table: 'identity_fields',
  column: 'sealed',
  rowId: id,
  version,
})
