import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { AskedValues } from './emergency-form.ts'
import { HoursField } from './HoursField.tsx'
import { openEmergency } from './open-emergency.api.ts'
import { openEmergencyText } from './open-emergency.text.ts'
import { useEmergencyRefusal } from './useEmergencyRefusal.ts'

type Props = {
  /** The case, when it is in sight; else its number is asked. */
  caseId?: string
  onDone?: () => void
}

const numberShape = /^[A-Z]{2,8}-[0-9]{3,6}$/
const shortestReason = 10
const usualHours = 4

/** Emergency access: for which case, why, and for how long. Says beforehand who will know. */
export function OpenEmergency({ caseId, onDone }: Props) {
  const t = useText(openEmergencyText)
  const says = useEmergencyRefusal()
  const open = useAct(openEmergency, {
    refresh: [['emergency-accesses'], ['case', caseId ?? ''], ['cases']],
    onDone: () => {
      form.reset()
      onDone?.()
    },
  })
  const form = useForm<AskedValues>({
    defaultValues: { caseNumber: '', reason: '', hours: usualHours },
  })
  const { errors } = form.formState
  const send = form.handleSubmit((asked) => open.act({ ...asked, ...(caseId && { caseId }) }))
  return (
    <form className="stack" noValidate onSubmit={send}>
      <p className="utrecht-paragraph">{t('lead')}</p>
      {caseId === undefined && (
        <TextField
          label={t('number')}
          description={t('numberHint')}
          error={errors.caseNumber?.message}
          {...form.register('caseNumber', {
            setValueAs: (typed: string) => typed.trim().toUpperCase(),
            validate: (typed) => numberShape.test(typed) || t('numberWrong'),
          })}
        />
      )}
      <TextArea
        label={t('reason')}
        description={t('reasonHint')}
        maxLength={500}
        error={errors.reason?.message}
        {...form.register('reason', {
          setValueAs: (typed: string) => typed.trim(),
          validate: (typed) => typed.length >= shortestReason || t('reasonShort'),
        })}
      />
      <HoursField control={form.control} />
      <FormEnd verb={t('open')} {...open} says={says} />
    </form>
  )
}
