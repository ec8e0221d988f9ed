import { Type } from 'typebox'
import { Id, oneOf, strictObject } from '../../platform/http/index.ts'

export const letters = [
  'receipt',
  'supplement',
  'notice',
  'decision',
  'objection-receipt',
  'adjournment',
  'objection-decision',
] as const
export type Letter = (typeof letters)[number]

export const LetterParams = strictObject({ applicationId: Id, letter: oneOf(letters) })
export const LetterQuery = strictObject({ language: Type.Optional(oneOf(['nl', 'en'])) })
