import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../../platform/api/act.ts'
import type { Role } from '../../../platform/api/contract.ts'
import { useFaults } from '../../../platform/api/useFaults.ts'
import { useForm } from '../../../platform/drafts/useForm.ts'
import { useText } from '../../../platform/language/text.ts'
import { roleText } from '../../../platform/session/role.text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { Button } from '../../../ui/Button.tsx'
import { FormDateField } from '../../../ui/field/FormDateField.tsx'
import { Select } from '../../../ui/field/Select.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { giveMembership } from './memberships.api.ts'
import { membershipsText } from './memberships.text.ts'
import { organisations } from './organisations.api.ts'
import { people } from './people.api.ts'
import { useAccountRefusal, useFaultWords } from './useAccountRefusal.ts'

type Values = { role: Role; organisationId: string; validFrom: string; validUntil: string }

/** Which role, for which organisation, on which days. */
export function MembershipForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const t = useText(membershipsText)
  const says = useAccountRefusal()
  const { today } = useDates()
  const give = useAct(giveMembership, { refresh: [people.queryKey], onDone })
  const form = useForm<Values>({ defaultValues: { validFrom: today, validUntil: '' } })
  const { errors } = form.formState
  useFaults(form, give.problem, useFaultWords())
  const save = form.handleSubmit(({ validUntil, ...body }) =>
    give.act({ personId, body: { ...body, validUntil: validUntil || null } }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Select
        label={t('role')}
        options={useRoleOptions()}
        error={errors.role?.message}
        {...form.register('role', { required: t('required') })}
      />
      <Select
        label={t('organisation')}
        options={useOrganisationOptions()}
        error={errors.organisationId?.message}
        {...form.register('organisationId', { required: t('required') })}
      />
      <FormDateField control={form.control} name="validFrom" label={t('fromLabel')} />
      <FormDateField control={form.control} name="validUntil" label={t('untilLabel')} optional />
      <ProblemNotice problem={give.problem} says={says} />
      <Button look="primary" type="submit" busy={give.busy}>
        {t('save')}
      </Button>
    </form>
  )
}

function useRoleOptions() {
  const role = useText(roleText)
  return (Object.keys(roleText.nl) as Role[]).map((value) => ({ value, label: role(value) }))
}

/** The organisations that take part now or later. */
function useOrganisationOptions() {
  const { today } = useDates()
  const { data } = useQuery(organisations)
  return (data?.items ?? [])
    .filter(({ chainUntil }) => chainUntil === null || chainUntil >= today)
    .map(({ id, name }) => ({ value: id, label: name }))
}
