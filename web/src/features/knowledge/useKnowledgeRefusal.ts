import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { knowledgeText } from './knowledge.text.ts'

const refusals = [
  'names-a-person',
  'question-answered',
  'question-withdrawn',
  'question-own',
  'question-others',
  'in-the-future',
  'before-review',
] as const

/** Why the server refused, in words; undefined where the general sentence will do. */
export function useKnowledgeRefusal(): (problem: Problem) => string | undefined {
  const t = useText(knowledgeText)
  return ({ code, faults }) => {
    const codes = [...faults.map((fault) => fault.code), code]
    const known = refusals.find((refusal) => codes.includes(refusal))
    return known && t(known)
  }
}
