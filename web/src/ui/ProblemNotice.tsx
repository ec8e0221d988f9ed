import { problemKey, problemText } from '../platform/api/problem.text.ts'
import type { Problem } from '../platform/api/problem.ts'
import { useText } from '../platform/language/text.ts'
import { Notice } from './Notice.tsx'

type Props = {
  problem: Problem | undefined
  /** The feature's own words for a code of its own; without them the general sentence stands. */
  says?: (problem: Problem) => string | undefined
}

/** Says at once, beside the button that was pressed, why it did not happen. */
export function ProblemNotice({ problem, says }: Props) {
  const why = useText(problemText)
  if (!problem) return null
  return (
    <Notice kind="error" live>
      <p>{says?.(problem) ?? why(problemKey(problem))}</p>
    </Notice>
  )
}
