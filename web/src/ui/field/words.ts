import type { FieldWords } from './Field.tsx'

/** Splits the words of a field from what goes to its control. */
export function splitWords<Props extends FieldWords>(props: Props) {
  const { label, description, error, optional, ...control } = props
  return { words: { label, description, error, optional }, control }
}
