import { Type } from 'typebox'
import { nullable } from '../../platform/http/index.ts'

/** Numbers that need no more words than their names. */
export const counts = (names: readonly string[]) =>
  Type.Object(Object.fromEntries(names.map((name) => [name, Type.Integer({ minimum: 0 })])))
/** Numbers, each with what it counts. */
export const figures = <N extends string>(said: Record<N, string>) =>
  Object.fromEntries(
    Object.entries<string>(said).map(([name, description]) => [
      name,
      Type.Integer({ minimum: 0, description }),
    ]),
  ) as Record<N, ReturnType<typeof Type.Integer>>
export const maybe = (description: string) => nullable(Type.Integer({ description }))
export const byCode = (description: string) =>
  Type.Record(Type.String(), Type.Integer(), { description })
