import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { readOfCase } from './cases.api.ts'
import { recordIntroduction } from './team.api.ts'
import { teamText } from './team.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

export type Meeting = { contactId: string; when: string }

type Props = {
  caseId: string
  name: string
  /** Contacts in which she was spoken with since the transfer, by the one who is responsible. */
  meetings: readonly Meeting[]
  onDone: () => void
}

/** She has met who is responsible for her: from then on the case is warm. */
export function RecordIntroduction({ caseId, name, meetings, onDone }: Props) {
  const t = useText(teamText)
  const { says } = useCaseRefusal()
  const record = useAct(recordIntroduction, { refresh: readOfCase(caseId), onDone })
  const form = useForm({ defaultValues: { contactId: meetings[0]?.contactId ?? '' } })
  const options = [
    ...meetings.map(({ contactId, when }) => ({ value: contactId, label: when })),
    { value: '', label: t('introduceNow') },
  ]
  const save = form.handleSubmit(({ contactId }) =>
    record.act({ caseId, body: contactId ? { contactId } : {} }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('introduceWords', { name })}</p>
      <RadioGroup label={t('introduceWhen')} options={options} {...form.register('contactId')} />
      <FormEnd verb={t('introduceVerb')} {...record} says={says} onCancel={onDone} />
    </form>
  )
}
