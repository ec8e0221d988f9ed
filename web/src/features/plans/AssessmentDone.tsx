import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { assessmentText } from './assessment.text.ts'
import { Change } from './Change.tsx'
import { planOf } from './plans.api.ts'

/** It is on record: how each side of life went, from the first assessment to this one. */
export function AssessmentDone({ caseId }: { caseId: string }) {
  const t = useText(assessmentText)
  const plan = useQuery(planOf(caseId))
  return (
    <>
      <Notice kind="ok" live title={t('done')}>
        <p>{t('doneWords')}</p>
      </Notice>
      <Answer of={plan}>{(known) => <Change {...known} tableOpen />}</Answer>
    </>
  )
}
