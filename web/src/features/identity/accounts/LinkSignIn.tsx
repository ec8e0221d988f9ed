import { useState } from 'react'
import { useAct } from '../../../platform/api/act.ts'
import { useFaults } from '../../../platform/api/useFaults.ts'
import { useForm } from '../../../platform/drafts/useForm.ts'
import { useText } from '../../../platform/language/text.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/field/Select.tsx'
import { TextField } from '../../../ui/field/TextField.tsx'
import { Dialog } from '../../../ui/overlay/Dialog.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import type { Person } from './people.api.ts'
import { linkSignIn, people } from './people.api.ts'
import { useAccountRefusal, useFaultWords } from './useAccountRefusal.ts'
import { waysInText } from './ways-in.text.ts'

type Provider = { slug: string; name: string }
type Props = {
  whom: Person
  providers: readonly Provider[]
  unavailable: string | undefined
}

/** Links somebody to the sign-in of the own organisation, in a dialog. */
export function LinkSignIn({ whom, providers, unavailable }: Props) {
  const t = useText(waysInText)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <div>
      <Button icon="plus" unavailable={unavailable} onPress={() => setOpen(true)}>
        {t('link')}
      </Button>
      <Dialog title={t('linkTitle', { name: whom.name })} open={open} onClose={close}>
        <LinkForm personId={whom.id} providers={providers} onDone={close} />
      </Dialog>
    </div>
  )
}

type FormProps = { personId: string; providers: readonly Provider[]; onDone: () => void }

function LinkForm({ personId, providers, onDone }: FormProps) {
  const t = useText(waysInText)
  const says = useAccountRefusal()
  const link = useAct(linkSignIn, { refresh: [people.queryKey], onDone })
  const form = useForm({ defaultValues: { provider: '', subject: '' } })
  const { errors } = form.formState
  useFaults(form, link.problem, useFaultWords())
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((values) => link.act({ personId, ...values }))}
    >
      <Select
        label={t('provider')}
        options={providers.map(({ slug, name }) => ({ value: slug, label: name }))}
        error={errors.provider?.message}
        {...form.register('provider', { required: t('required') })}
      />
      <TextField
        label={t('subject')}
        description={t('subjectHint')}
        maxLength={255}
        error={errors.subject?.message}
        {...form.register('subject', { required: t('required') })}
      />
      <ProblemNotice problem={link.problem} says={says} />
      <Button look="primary" type="submit" busy={link.busy}>
        {t('link')}
      </Button>
    </form>
  )
}
