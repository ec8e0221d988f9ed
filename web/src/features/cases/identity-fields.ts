import type { FieldName } from './identity.api.ts'

/** In the order in which someone looks for her: what to call her and where to find her first. */
export const fieldOrder = [
  'call-name',
  'find-spot',
  'phone',
  'emergency-contact',
  'languages',
  'address',
  'legal-name',
  'birth-date',
] as const satisfies readonly FieldName[]

const single: readonly FieldName[] = ['call-name', 'legal-name', 'birth-date', 'languages']

/** Fields that can still be added: of some she has one at a time. */
export function addable(present: readonly FieldName[]): FieldName[] {
  return fieldOrder.filter((field) => !(single.includes(field) && present.includes(field)))
}
