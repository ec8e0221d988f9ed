import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

export const Code = Type.String({ pattern: '^[a-z][a-z0-9-]{1,40}$' })
const Text = nullable(Type.String({ description: 'Null for who sees headings and state only.' }))

/** What is to change in a domain, and how she says it herself. */
export const GoalText = strictObject({
  text: words(500),
  ownWords: Type.Optional(words(500)),
})
export type GoalText = Static<typeof GoalText>

export const GoalBody = strictObject({ domain: Code, ...GoalText.properties })
export type GoalBody = Static<typeof GoalBody>

/** Why a domain that goes badly has no goal. */
export const WaiverBody = strictObject({ domain: Code, reason: words(500) })
export type WaiverBody = Static<typeof WaiverBody>

/** What she says herself of how she wants it. */
export const OwnWordsBody = strictObject({ words: words(1000) })
export type OwnWordsBody = Static<typeof OwnWordsBody>

/** @field ownerMembershipId null: she does it herself */
export const ActionBody = strictObject({
  text: words(300),
  ownerMembershipId: nullable(Id),
  dueOn: Day,
})
export type ActionBody = Static<typeof ActionBody>

const Verdict = Type.Object({
  allowed: Type.Boolean(),
  code: Type.Optional(Type.String()),
  facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})

export const Action = Type.Object({
  id: Id,
  goalId: Id,
  text: Text,
  owner: nullable(
    Type.Object({ membershipId: Id, name: Type.String() }, { description: 'Null: she herself.' }),
  ),
  dueOn: Day,
  state: oneOf(['open', 'done', 'dropped']),
  endedOn: nullable(Day),
  overdue: Type.Boolean(),
  mine: Type.Boolean({ description: 'The actor has taken it upon herself.' }),
  version: Type.Integer(),
})
export type Action = Static<typeof Action>

export const Goal = Type.Object({
  id: Id,
  domain: Code,
  state: oneOf(['open', 'reached', 'dropped']),
  setOn: Day,
  endedOn: nullable(Day),
  text: Text,
  ownWords: Text,
  actions: Type.Array(Action),
  end: Type.Object(Verdict.properties, {
    description: 'Whether it can be reached or dropped now, by the rule that the server demands.',
  }),
  version: Type.Integer(),
})
export type Goal = Static<typeof Goal>

export const Waiver = Type.Object({
  id: Id,
  domain: Code,
  sinceOn: Day,
  reason: Text,
  version: Type.Integer(),
})
export type Waiver = Static<typeof Waiver>

export const OwnWords = Type.Object({ id: Id, saidOn: Day, words: Type.String() })

export const GoalParams = strictObject({ goalId: Id })
export const WaiverParams = strictObject({ waiverId: Id })
export const ActionParams = strictObject({ actionId: Id })
