import type { Problem } from '../../platform/api/problem.ts'
import { useFaults } from '../../platform/api/useFaults.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import type { Period } from './deployment.api.ts'
import { deploymentText } from './deployment.text.ts'
import './deployment.css'

type Props = { now: Period; problem: Problem | undefined; onChange: (period: Period) => void }

/** From which day until which. */
export function DeploymentPeriod({ now, problem, onChange }: Props) {
  const t = useText(deploymentText)
  const form = useForm<Period>({ defaultValues: now })
  useFaults(form, problem, () => t('wrong'))
  return (
    <form className="hours-period not-on-paper" noValidate onSubmit={form.handleSubmit(onChange)}>
      <FormDateField control={form.control} name="from" label={t('from')} />
      <FormDateField control={form.control} name="until" label={t('until')} />
      <Button look="primary" type="submit">
        {t('show')}
      </Button>
    </form>
  )
}
