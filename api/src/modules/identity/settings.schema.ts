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

const Value = Type.Union([
  Type.Number(),
  Type.Boolean(),
  Type.String({ maxLength: 500, pattern: '^[^\\u0000]*$' }),
])

const Past = Type.Object({
  id: Id,
  value: Value,
  fromOn: Day,
  reason: Type.String(),
  setByName: nullable(Type.String()),
  recordedAt: Moment,
})

export const Settings = listOf(
  Type.Object({
    key: Type.String(),
    kind: oneOf(['number', 'yes-no', 'day', 'text']),
    value: Type.Unsafe<Value>({ ...Value, description: 'What holds today.' }),
    otherwise: Type.Unsafe<Value>({ ...Value, description: 'What holds where nothing was set.' }),
    source: Type.String({ description: 'Where the default comes from.' }),
    since: nullable(Day),
    history: Type.Array(Past),
  }),
)

export const SettingBody = strictObject({
  key: Type.String({ maxLength: 80 }),
  value: Value,
  fromOn: Day,
  reason: words(500, 3),
})
export type SettingBody = Static<typeof SettingBody>
type Value = Static<typeof Value>
