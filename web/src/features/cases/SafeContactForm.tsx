import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Checkbox } from '../../ui/field/Checkbox.tsx'
import { Fieldset } from '../../ui/field/Fieldset.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { readOfCase } from './cases.api.ts'
import type { SafeContact } from './safe-contact.api.ts'
import { putSafeContact } from './safe-contact.api.ts'
import { safeContactText } from './safe-contact.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Props = {
  caseId: string
  version: number
  safeContact: SafeContact | null
  onDone: () => void
}

// Nothing is allowed until she says so.
const nothingAllowed: SafeContact = {
  mayCall: false,
  mayVoicemail: false,
  mayText: false,
  mayVisit: false,
  hours: '',
  wordsToAvoid: '',
  warn: '',
}

/** How she wants to be approached, in the place of what was recorded before. */
export function SafeContactForm({ caseId, version, safeContact, onDone }: Props) {
  const t = useText(safeContactText)
  const { says } = useCaseRefusal()
  const form = useForm<SafeContact>({ defaultValues: safeContact ?? nothingAllowed })
  const put = useAct(putSafeContact, { refresh: readOfCase(caseId), onDone })
  const save = form.handleSubmit((body) => put.act({ caseId, version, body }))
  const words = { maxLength: 300 }
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Fieldset label={t('may')} role="group">
        <Checkbox label={t('mayCall')} {...form.register('mayCall')} />
        <Checkbox label={t('mayVoicemail')} {...form.register('mayVoicemail')} />
        <Checkbox label={t('mayText')} {...form.register('mayText')} />
        <Checkbox label={t('mayVisit')} {...form.register('mayVisit')} />
      </Fieldset>
      <TextField
        label={t('hours')}
        description={t('hoursHint')}
        optional
        {...words}
        {...form.register('hours')}
      />
      <TextField
        label={t('wordsToAvoid')}
        description={t('wordsHint')}
        optional
        {...words}
        {...form.register('wordsToAvoid')}
      />
      <TextField label={t('warn')} optional {...words} {...form.register('warn')} />
      <FormEnd verb={t('save')} {...put} says={says} onCancel={onDone} />
    </form>
  )
}
