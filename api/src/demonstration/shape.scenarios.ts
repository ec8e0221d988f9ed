import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, oneOf, strictObject } from '../platform/http/index.ts'

const Key = Type.String({ pattern: '^[a-z0-9][a-z0-9-]*$' })
const Words = Type.String({ minLength: 1, maxLength: 600 })

const Option = strictObject({
  name: Words,
  about: Words,
  source: Words,
  isOpen: Type.Optional(Type.Boolean()),
  baseVersion: Key,
  organisations: Type.Array(Key),
  assumptions: Type.Array(strictObject({ name: Key, value: Type.String(), source: Words })),
  consequences: Type.Array(
    strictObject({ element: Key, criterion: Words, effect: Key, note: Words, source: Words }),
  ),
  arguments: Type.Array(
    strictObject({ side: oneOf(['for', 'against']), note: Words, saidBy: Words, source: Words }),
  ),
})

/** `scenarios.json`: questions with their options, what the notes say of these, and what was chosen. */
export const ScenariosShape = strictObject({
  questions: Type.Array(
    strictObject({
      slug: Key,
      name: Words,
      about: Words,
      decider: Words,
      source: Words,
      recordedOn: Day,
      criteria: Type.Array(Words),
      options: Type.Array(Option),
      choices: Type.Array(
        strictObject({
          kind: oneOf(['chosen', 'assumed']),
          option: Words,
          decidedOn: Day,
          decider: Words,
          reason: Words,
        }),
      ),
    }),
  ),
})
export type ScenariosData = Static<typeof ScenariosShape>
