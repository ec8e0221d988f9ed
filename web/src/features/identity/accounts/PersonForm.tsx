import type { Problem } from '../../../platform/api/problem.ts'
import { useFaults } from '../../../platform/api/useFaults.ts'
import { useDraftForm } from '../../../platform/drafts/useDraftForm.ts'
import { useText } from '../../../platform/language/text.ts'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/field/TextField.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import type { PersonBody } from './people.api.ts'
import { peopleText } from './people.text.ts'
import { useAccountRefusal, useFaultWords } from './useAccountRefusal.ts'

type Props = {
  /** Of whom the draft is; a new person has none. */
  draft: string
  start: { name: string; mailAddress: string }
  busy: boolean
  problem: Problem | undefined
  onSave: (body: PersonBody) => void
}

/** Who somebody is, as colleagues know her. */
export function PersonForm({ draft, start, busy, problem, onSave }: Props) {
  const t = useText(peopleText)
  const says = useAccountRefusal()
  const form = useDraftForm(`person/${draft}`, start)
  const { errors } = form.formState
  useFaults(form, problem, useFaultWords())
  const save = form.handleSubmit(({ name, mailAddress }) =>
    onSave({ name: name.trim(), mailAddress: mailAddress.trim() || null }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextField
        label={t('name')}
        maxLength={120}
        error={errors.name?.message}
        {...form.register('name', { required: t('required') })}
      />
      <TextField
        label={t('mail')}
        description={t('mailHint')}
        optional
        type="email"
        maxLength={254}
        error={errors.mailAddress?.message}
        {...form.register('mailAddress')}
      />
      <ProblemNotice problem={problem} says={says} />
      <Button look="primary" type="submit" busy={busy}>
        {t('save')}
      </Button>
    </form>
  )
}
