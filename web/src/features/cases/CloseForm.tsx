import { useDraftForm } from '../../platform/drafts/useDraftForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { ClosingValues } from './closing-form.ts'
import { closingFrom, destinations, nothingTyped, reasons } from './closing-form.ts'
import type { Closing } from './closures.api.ts'
import { closuresText } from './closures.text.ts'

type Props = {
  caseId: string
  outOfSight: boolean
  /** The day of the assessment at closing; null when there is none. */
  assessedOn: string | null
  onFilled: (closing: Closing) => void
  onCancel: () => void
}

/** What closing asks for. No request for help and no-shows are no reason (note, 1). */
export function CloseForm({ caseId, outOfSight, assessedOn, onFilled, onCancel }: Props) {
  const t = useText(closuresText)
  const { day } = useDates()
  const form = useDraftForm<ClosingValues>(`closing/${caseId}`, nothingTyped)
  const { errors } = form.formState
  const story = { setValueAs: (typed: string) => typed.trim(), required: t('required') }
  const goOn = form.handleSubmit((values) => {
    const closing = closingFrom(values)
    if (closing) onFilled(closing)
  })
  return (
    <form className="stack" noValidate onSubmit={goOn}>
      <p>{t('lead')}</p>
      {outOfSight && (
        <Notice kind="warning">
          <p>{t('outOfSight')}</p>
        </Notice>
      )}
      <RadioGroup
        label={t('reason')}
        options={reasons.map((value) => ({ value, label: t(value) }))}
        error={errors.reason?.message}
        {...form.register('reason', { required: t('choose') })}
      />
      <RadioGroup
        label={t('destination')}
        options={destinations.map((value) => ({ value, label: t(`to-${value}`) }))}
        error={errors.destination?.message}
        {...form.register('destination', { required: t('choose') })}
      />
      <TextArea
        label={t('circumstances')}
        description={t('circumstancesHint')}
        maxLength={2000}
        error={errors.circumstances?.message}
        {...form.register('circumstances', story)}
      />
      {assessedOn ? (
        <p>{t('assessed', { day: day(assessedOn) })}</p>
      ) : (
        <TextArea
          label={t('assessment')}
          description={t('assessmentHint')}
          rows={2}
          maxLength={300}
          error={errors.assessmentAbsentBecause?.message}
          {...form.register('assessmentAbsentBecause', story)}
        />
      )}
      <FormEnd verb={t('goOn')} busy={false} problem={undefined} onCancel={onCancel} />
    </form>
  )
}
