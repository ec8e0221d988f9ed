import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { Report } from './accountability-report.schema.ts'

const text = Type.String({ maxLength: 4000, pattern: '^[^\\u0000]*$' })

/** What the organisation writes beside the figures. */
export const AccountabilityBody = strictObject({
  deployment: text,
  narrative: text,
  lines: Type.Array(
    strictObject({
      code: Type.String({ maxLength: 60 }),
      words: text,
      stated: Type.Union(
        [Type.String({ pattern: '^-?[0-9]{1,13}([.][0-9]{1,6})?$' }), Type.Null()],
        { description: 'What was done, of a line that the daily work does not count.' },
      ),
    }),
    { maxItems: 40 },
  ),
})
export type AccountabilityBody = Static<typeof AccountabilityBody>

const head = {
  grantId: Id,
  organisationId: Id,
  organisation: Type.String(),
  name: Type.String(),
  from: Day,
  until: Day,
  state: oneOf(['awarded', 'accounted', 'settled', 'recovering', 'recovered']),
  grantedCents: Type.Integer(),
}

export const Accountability = strictObject({
  id: Id,
  ...head,
  nth: nullable(
    Type.Integer({ description: 'Of the report that was submitted; null of a draft.' }),
  ),
  submittedOn: nullable(Day),
  because: nullable(oneOf(['period-to-come', 'period-of-whole-months'])),
  report: Report,
  mayWrite: Type.Boolean(),
  mustFirst: Type.Array(Type.String(), {
    description: 'Why it cannot be submitted yet, by codes.',
  }),
  version: Type.Integer(),
})
export type Accountability = Static<typeof Accountability>

export const Accountabilities = strictObject({
  items: Type.Array(
    strictObject({
      id: nullable(Id),
      ...head,
      submittedOn: nullable(Day),
      mayOpen: Type.Boolean(),
    }),
  ),
})
export type Accountabilities = Static<typeof Accountabilities>

export const AccountabilityParams = strictObject({ accountabilityId: Id })
export const AccountabilityOfGrantParams = strictObject({ grantId: Id })
export const AccountabilityPaperParams = strictObject({
  accountabilityId: Id,
  language: oneOf(['nl', 'en']),
})
