import { useAct } from '../../platform/api/act.ts'
import type { Problem } from '../../platform/api/problem.ts'
import { useDraftForm } from '../../platform/drafts/useDraftForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { emergencyAccesses, reviewEmergencyAccess } from './emergency-accesses.api.ts'
import { emergencyText } from './emergency-accesses.text.ts'

const refusals = [
  'emergency-access-running',
  'emergency-access-reviewed',
  'second-person-needed',
] as const

/** The finding of the privacy officer on one emergency access. */
export function ReviewForm({ of: emergencyAccessId }: { of: string }) {
  const t = useText(emergencyText)
  const form = useDraftForm(`finding/${emergencyAccessId}`, { finding: '' })
  const review = useAct(reviewEmergencyAccess, {
    refresh: [emergencyAccesses.queryKey],
    onDone: form.clear,
  })
  const says = ({ code }: Problem) => {
    const known = refusals.find((refusal) => refusal === code)
    return known && t(known)
  }
  const save = form.handleSubmit(({ finding }) =>
    review.act({ emergencyAccessId, finding: finding.trim() }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p className="utrecht-paragraph soft">{t('reviewLead')}</p>
      <TextArea
        label={t('findingLabel')}
        description={t('findingHint')}
        maxLength={500}
        error={form.formState.errors.finding?.message}
        {...form.register('finding', {
          validate: (typed) => typed.trim() !== '' || t('findingRequired'),
        })}
      />
      <ProblemNotice problem={review.problem} says={says} />
      <Button look="primary" type="submit" busy={review.busy}>
        {t('save')}
      </Button>
    </form>
  )
}
