import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { openApart, sealApart } from '../privacy/index.ts'
import type { StepRow } from './escalations.queries.ts'
import { insertStep } from './escalations.queries.ts'
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

/** @returns nothing where nothing was said */
export async function openWords(act: Act, row: StepRow): Promise<Said> {
  const { id: rowId, caseId, keyId, wrapped, sealed } = row
  if (keyId === null || wrapped === null || sealed === null) return {}
  const place = { table: 'escalation_steps', rowId, caseId }
  return JSON.parse(await openApart(act, place, { keyId, wrapped, sealed }))
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
  const place = { table: 'escalation_steps', rowId: id, caseId }
  const said = says && Object.keys(says).length > 0 && JSON.stringify(says)
  const sealed = said ? await sealApart(act, place, said) : unsaid
  const { programmeId, membershipId } = actor
  const keys = { programmeId, id, caseId, escalationId, membershipId }
  await insertStep(tx, { ...keys, ...sealed, ordinal, kind, level, answerBy, takenAt: now })
  const fact = { kind: `escalation-${kind}`, subjectId, occurredAt: now, entityId: escalationId }
  await recordFact(act, { ...fact, attributes: { level } })
  const membershipIds = taken.tells.filter((one) => one !== membershipId)
  await tell(act, { membershipIds, kind: `escalation-${kind}`, entityId: escalationId })
}
