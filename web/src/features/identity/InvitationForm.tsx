import { useAct } from '../../platform/api/act.ts'
import type { Problem } from '../../platform/api/problem.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Invited, SignedIn } from './sign-in.api.ts'
import { acceptInvitation } from './sign-in.api.ts'
import { signInText } from './sign-in.text.ts'

const shape = /^[A-Za-z0-9_-]{43}$/

/** For the first time: what the administrator handed over becomes a passkey. */
export function InvitationForm({ onSignedIn }: { onSignedIn: (signedIn: SignedIn) => void }) {
  const t = useText(signInText)
  const enter = useAct(acceptInvitation, { onDone: onSignedIn })
  const form = useForm<Invited>({ defaultValues: { token: '', label: '' } })
  const { errors } = form.formState
  const says = ({ unreachable }: Problem) => (unreachable ? undefined : t('passkeyFailed'))
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit(enter.act)}>
      <TextField
        label={t('invitationCode')}
        description={t('invitationHint')}
        error={errors.token?.message}
        {...form.register('token', {
          setValueAs: (typed: string) => typed.trim(),
          pattern: { value: shape, message: t('refused') },
          required: t('required'),
        })}
      />
      <TextField
        label={t('label')}
        description={t('labelHint')}
        maxLength={60}
        error={errors.label?.message}
        {...form.register('label', { required: t('required') })}
      />
      <ProblemNotice problem={enter.problem} says={says} />
      <Button type="submit" busy={enter.busy}>
        {t('accept')}
      </Button>
    </form>
  )
}
