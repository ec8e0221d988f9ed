import { useForm } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import { problemKey, problemText } from '../../platform/api/problem.text.ts'
import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { startSession } from '../../platform/session/endings.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { signInByRecoveryCode } from './identity.api.ts'
import { signInText } from './signIn.text.ts'

/** For whoever lost the device with her passkey. */
export function RecoveryCodeForm() {
  const t = useText(signInText)
  const enter = useAct(signInByRecoveryCode, { onDone: startSession })
  const form = useForm({ defaultValues: { email: '', code: '' } })
  const { errors } = form.formState
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit(enter.act)}>
      {enter.problem && <Refusal problem={enter.problem} />}
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        error={errors.email?.message}
        {...form.register('email', { required: t('required') })}
      />
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

function Refusal({ problem }: { problem: Problem }) {
  const t = useText(signInText)
  const why = useText(problemText)
  const refused = problem.status === 400 || problem.status === 401
  return (
    <Notice kind="error" live>
      <p>{refused ? t('refused') : why(problemKey(problem))}</p>
    </Notice>
  )
}
