import type { Problem } from '../platform/api/problem.ts'
import { useText } from '../platform/language/text.ts'
import { Button } from './Button.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'
import { uiText } from './ui.text.ts'

type Props = {
  /** What pressing it does: *Fase wijzigen*. */
  verb: string
  busy: boolean
  problem: Problem | undefined
  /** The feature's own words for a refusal. */
  says?: (problem: Problem) => string | undefined
  onCancel?: () => void
  danger?: boolean
}

/** The end of a form: why it did not work, the one button that does it, and the way out. */
export function FormEnd({ verb, busy, problem, says, onCancel, danger }: Props) {
  const t = useText(uiText)
  return (
    <>
      <ProblemNotice problem={problem} {...(says ? { says } : {})} />
      <div className="row">
        <Button look={danger ? 'danger' : 'primary'} type="submit" busy={busy}>
          {verb}
        </Button>
        {onCancel && <Button onPress={onCancel}>{t('cancel')}</Button>}
      </div>
    </>
  )
}
