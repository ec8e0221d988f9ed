import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { assessmentText } from './assessment.text.ts'
import { usePlanRefusal } from './usePlanRefusal.ts'

type Props = {
  step: number
  steps: number
  onStep: (step: number) => void
  onRecord: () => void
  record: { busy: boolean; problem: Problem | undefined }
  missing: string | undefined
}

/** Forward, back, and at the end the one button that records; on a desk only that one. */
export function AssessmentSteps({ step, steps, onStep, onRecord, record, missing }: Props) {
  const t = useText(assessmentText)
  const says = usePlanRefusal()
  const last = step === steps
  return (
    <div className="assessment__end stack">
      <ProblemNotice problem={record.problem} says={says} />
      {missing && (
        <Notice kind="warning" live>
          <p>{missing}</p>
        </Notice>
      )}
      <div className="row assessment__steps">
        {step > 0 && <Button onPress={() => onStep(step - 1)}>{t('previous')}</Button>}
        {step > 0 && <span className="soft">{t('step', { step, steps })}</span>}
        {!last && (
          <Button look="primary" onPress={() => onStep(step + 1)}>
            {step === 0 ? t('begin') : t('next')}
          </Button>
        )}
      </div>
      <div className={classes('assessment__record', last && 'assessment__record--last')}>
        <Button look="primary" busy={record.busy} onPress={onRecord}>
          {t('record')}
        </Button>
      </div>
    </div>
  )
}
