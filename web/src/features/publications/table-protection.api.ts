import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

type Path = '/publications/table-protections/_search'
export type Table = BodyOf<Path, 'post'>
export type ProtectedTable = AnswerOf<Path, 'post'>

export const protectTable = (body: Table) =>
  answerOf(api.POST('/publications/table-protections/_search', { body }))
