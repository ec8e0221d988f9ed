import { useText } from '../../platform/language/text.ts'
import { contactWords } from './contact-words.text.ts'

type Word = keyof typeof contactWords.nl

/** Choices with their words. */
export function useOptions<Value extends Word>(values: readonly Value[]) {
  const word = useText(contactWords)
  return values.map((value) => ({ value, label: word(value as Word) }))
}
