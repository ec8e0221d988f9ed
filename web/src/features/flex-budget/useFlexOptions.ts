import { useText } from '../../platform/language/text.ts'
import { flexWords } from './flex-words.text.ts'

const categories = ['clothing', 'food', 'sleeping-bag', 'transport', 'documents', 'other'] as const
const aims = ['breakthrough', 'motivate', 'need'] as const

/** What can be chosen of an expense, in words. */
export function useFlexOptions() {
  const word = useText(flexWords)
  const named = <Code extends keyof typeof flexWords.nl>(codes: readonly Code[]) =>
    codes.map((value) => ({ value, label: word(value as 'food') }))
  return { categories: named(categories), aims: named(aims) }
}
