import type { Keeping } from '../../platform/drafts/keeper.ts'
import { useText } from '../../platform/language/text.ts'
import { assessmentText } from './assessment.text.ts'

const words = {
  kept: 'kept',
  keeping: 'keeping',
  'not-kept': 'notKept',
  elsewhere: 'elsewhere',
} as const

/** Says in place whether what was typed is kept. */
export function KeepingLine({ state }: { state: Keeping }) {
  const t = useText(assessmentText)
  return (
    <p className="assessment__kept soft" role="status">
      {state !== 'untouched' && t(words[state])}
    </p>
  )
}
