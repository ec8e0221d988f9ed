import { useAct } from '../../platform/api/act.ts'
import type { Problem } from '../../platform/api/problem.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { SignedIn } from './sign-in.api.ts'
import { signInByRecoveryCode } from './sign-in.api.ts'
import { signInText } from './sign-in.text.ts'

/** For whoever lost the device with her passkey. */
export function RecoveryCodeForm({ onSignedIn }: { onSignedIn: (signedIn: SignedIn) => void }) {
  const t = useText(signInText)
  const enter = useAct(signInByRecoveryCode, { onDone: onSignedIn })
  const form = useForm({ defaultValues: { code: '' } })
  const { errors } = form.formState
  const says = ({ status }: Problem) => (status === 401 ? t('refused') : undefined)
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit(enter.act)}>
      <ProblemNotice problem={enter.problem} says={says} />
      <TextField
        label={t('code')}
        description={t('codeHint')}
        autoComplete="one-time-code"
        error={errors.code?.message}
        {...form.register('code', { required: t('required') })}
      />
      <Button type="submit" busy={enter.busy}>
        {t('useCode')}
      </Button>
    </form>
  )
}
