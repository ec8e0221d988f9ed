import type { Static } from 'typebox'
import { Type } from 'typebox'
import {
  Day,
  Id,
  listOf,
  Moment,
  nullable,
  oneOf,
  strictObject,
  words,
} from '../../platform/http/index.ts'
import { Step } from './safety.schema.ts'

export const DeathBody = strictObject({ diedOn: Day, circumstances: words(2000) })
export type DeathBody = Static<typeof DeathBody>

// A word and no story: what was told of the circumstances stays where it is, sealed.
const mistakes = ['another-person', 'false-report', 'wrong-case', 'wrong-day'] as const
export const UndoBody = strictObject({ because: oneOf(mistakes) })
export type UndoBody = Static<typeof UndoBody>

const Verdict = Type.Object({ allowed: Type.Boolean(), code: Type.Optional(Type.String()) })

/** @field circumstances null for who is not of her own team
 *  @field steps what to do now; none for who is not of her own team */
export const Death = Type.Object({
  id: Id,
  diedOn: Day,
  state: oneOf(['recorded', 'confirmed', 'undone']),
  circumstances: nullable(Type.String()),
  recordedBy: Type.String(),
  recordedAt: Moment,
  confirmedBy: nullable(Type.String()),
  undoneBy: nullable(Type.String()),
  undoneBecause: nullable(oneOf(mistakes)),
  steps: Type.Array(Step),
  confirm: Verdict,
  undo: Verdict,
  version: Type.Integer(),
})
export type Death = Static<typeof Death>
export const Deaths = listOf(Death)

export const WaitingDeath = Type.Object({
  id: Id,
  caseId: Id,
  number: Type.String(),
  alias: Type.String(),
  diedOn: Day,
  recordedBy: Type.String(),
  recordedAt: Moment,
  confirm: Verdict,
})
export const WaitingDeaths = listOf(WaitingDeath)
export type WaitingDeath = Static<typeof WaitingDeath>

export const DeathParams = strictObject({ caseId: Id, deathId: Id })
export type DeathParams = Static<typeof DeathParams>
