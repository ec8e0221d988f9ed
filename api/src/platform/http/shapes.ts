import type { TSchema } from 'typebox'
import { Type } from 'typebox'

/** An object that takes what it names and nothing else. */
export const strictObject = <P extends Record<string, TSchema>>(properties: P) =>
  Type.Object(properties, { additionalProperties: false })

// The patterns keep out what the formats let through and the database or the calendar does not know:
// `urn:uuid:`, the year 0, a leap second.
export const Id = Type.String({ format: 'uuid', pattern: '^[0-9A-Fa-f]' })
export const Day = Type.String({ format: 'date', pattern: '^(19|20|21)' })
export const Moment = Type.String({ format: 'date-time', pattern: '^(19|20|21)(?!.*:60)' })

/** Words of a person: not blank, and without the one character that PostgreSQL cannot keep. */
export const words = (maxLength: number, minLength = 1) =>
  Type.String({ minLength, maxLength, pattern: '^(?=\\s*\\S)[^\\u0000]*$' })

/** A value or null; an absent value is said, not left out. */
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** What a write answers: read the rest again, under today's rights. */
export const Written = Type.Object({ id: Id, version: Type.Integer() }, { $id: 'Written' })

export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String(),
    facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    faults: Type.Optional(
      Type.Array(Type.Object({ path: Type.String(), code: Type.String(), message: Type.String() })),
    ),
    reference: Type.Optional(Type.String()),
  },
  { $id: 'Problem' },
)

const problem = {
  description: 'Problem (RFC 9457)',
  content: { 'application/problem+json': { schema: Type.Ref('Problem') } },
}

/** The problems a route can answer with, for its `response` schema. */
export const problems = <S extends number>(...statuses: S[]) =>
  Object.fromEntries(statuses.map((status) => [status, problem])) as Record<S, typeof problem>

/** A list, in the order in which it is shown. */
export const listOf = <T extends TSchema>(item: T) => strictObject({ items: Type.Array(item) })

/** One of the words named. */
export const oneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: [...values] })

/** A document on paper, as an answer. */
export const pdf = {
  description: 'A tagged document (PDF/UA-1)',
  content: {
    'application/pdf': { schema: Type.Unsafe<Buffer>({ type: 'string', format: 'binary' }) },
  },
}
