import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import type { StepRow } from './escalations.queries.ts'
import { findKeyId, insertStep } from './escalations.queries.ts'
import type { Level } from './escalations.schema.ts'

/** What is said with a step; both are absent where nothing was. */
type Said = { words?: string; tried?: string }

type Of = { id: string; caseId: string; subjectId: string }
type Taken = {
  ordinal: number
  kind: 'asked' | 'raised' | 'answered' | 'decided' | 'lowered' | 'withdrawn'
  level: Level
  answerBy?: string
  says?: Said
  /** Who is told that something waits, or that something came. */
  tells: readonly string[]
}

export const placeOf = (table: string, rowId: string, caseId: string) => ({
  caseId,
  table,
  column: 'sealed',
  rowId,
  version: 1,
})

/** Seals a text of hers under a key of its own. @throws notFound without a right to write one */
export async function sealApart(
  { tx, vault }: Act,
  place: ReturnType<typeof placeOf>,
  said: object,
) {
  const ofHers = await findKeyId(tx, place.caseId)
  if (ofHers === undefined) throw notFound()
  const apart = await vault.keyApart(place.caseId, ofHers)
  const sealed = await vault.seal(JSON.stringify(said), { ...place, apart })
  return { keyId: apart.keyId, wrapped: apart.wrapped, sealed }
}

type Sealed = { keyId: string | null; wrapped: Buffer | null; sealed: Buffer | null }

/** @returns nothing where nothing was said */
export async function openWords({ vault }: Act, row: StepRow): Promise<Said> {
  const { keyId, wrapped, sealed }: Sealed = row
  if (keyId === null || wrapped === null || sealed === null) return {}
  const place = placeOf('escalation_steps', row.id, row.caseId)
  return JSON.parse(await vault.open(sealed, { ...place, apart: { keyId, wrapped } }))
}

const unsaid = { keyId: null, wrapped: null, sealed: null }

/** One thing that happened to a question: the step, the fact, and who is told. */
export async function takeStep(
  act: Act,
  { id: escalationId, caseId, subjectId }: Of,
  taken: Taken,
) {
  const { tx, actor, now } = act
  const { kind, level, says, ordinal, answerBy = null } = taken
  const id = randomUUID()
  const place = placeOf('escalation_steps', id, caseId)
  const sealed = says && Object.keys(says).length > 0 ? await sealApart(act, place, says) : unsaid
  const { programmeId, membershipId } = actor
  const keys = { programmeId, id, caseId, escalationId, membershipId }
  await insertStep(tx, { ...keys, ...sealed, ordinal, kind, level, answerBy, takenAt: now })
  const fact = { kind: `escalation-${kind}`, subjectId, occurredAt: now, entityId: escalationId }
  await recordFact(act, { ...fact, attributes: { level } })
  const membershipIds = taken.tells.filter((one) => one !== membershipId)
  await tell(act, { membershipIds, kind: `escalation-${kind}`, entityId: escalationId })
}
