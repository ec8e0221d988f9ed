import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { choiceKinds, OptionView } from './options.schema.ts'

const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 })
const text = (maxLength: number) => Type.String({ maxLength, pattern: '^[^\\u0000]*$' })

export const QuestionBody = strictObject({
  slug: Slug,
  name: words(120),
  about: text(600),
  decider: Type.String({ ...words(120), description: 'Whose decision it is.' }),
  source: words(300),
  criteria: Type.Array(words(80), { minItems: 1, maxItems: 20 }),
})
export type QuestionBody = Static<typeof QuestionBody>

export const CriterionBody = strictObject({ name: words(80) })

// What is wrong with a choice the rule says by name: empty reasons pass here.
export const ChoiceBody = strictObject({
  kind: oneOf(choiceKinds),
  optionId: nullable(Id),
  decidedOn: Day,
  decider: text(120),
  reason: text(600),
})
export type ChoiceBody = Static<typeof ChoiceBody>

export const QuestionParams = strictObject({ questionId: Id })

const Choice = strictObject({
  id: Id,
  nth: Type.Integer(),
  kind: oneOf(choiceKinds),
  optionId: nullable(Id),
  decidedOn: Day,
  decider: Type.String(),
  reason: Type.String(),
  recordedAt: Type.String({ format: 'date-time' }),
})
export type Choice = Static<typeof Choice>

const identity = {
  id: Id,
  slug: Type.String(),
  name: Type.String(),
  about: Type.String(),
  decider: Type.String(),
  source: Type.String(),
  version: Type.Integer(),
}

const Standing = nullable(
  strictObject({
    kind: oneOf(['chosen', 'assumed']),
    optionId: Id,
    decidedOn: Day,
    decider: Type.String(),
  }),
)

export const Questions = strictObject({
  ...listOf(
    strictObject({
      ...identity,
      options: Type.Array(strictObject({ id: Id, name: Type.String(), isOpen: Type.Boolean() })),
      standing: Standing,
    }),
  ).properties,
  whole: Type.Boolean({ description: 'False where only options of the own organisation show.' }),
  mayWrite: Type.Boolean(),
})
export type Questions = Static<typeof Questions>

export const Question = strictObject({
  ...identity,
  criteria: Type.Array(strictObject({ id: Id, name: Type.String() })),
  options: Type.Array(OptionView),
  standing: Standing,
  choices: Type.Array(Choice, { description: 'The latest first; nothing is ever taken out.' }),
  organisations: Type.Array(strictObject({ id: Id, name: Type.String() })),
  whole: Type.Boolean(),
  mayWrite: Type.Boolean(),
})
export type Question = Static<typeof Question>
