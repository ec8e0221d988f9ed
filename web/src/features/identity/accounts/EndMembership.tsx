import { useAct } from '../../../platform/api/act.ts'
import { useFaults } from '../../../platform/api/useFaults.ts'
import { useForm } from '../../../platform/drafts/useForm.ts'
import { useText } from '../../../platform/language/text.ts'
import { roleText } from '../../../platform/session/role.text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { Button } from '../../../ui/Button.tsx'
import { FormDateField } from '../../../ui/field/FormDateField.tsx'
import { Dialog } from '../../../ui/overlay/Dialog.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { endMembership } from './memberships.api.ts'
import { membershipsText } from './memberships.text.ts'
import type { HeldMembership, Person } from './people.api.ts'
import { people } from './people.api.ts'
import { useAccountRefusal, useFaultWords } from './useAccountRefusal.ts'

type Props = { of: Person; held: HeldMembership; onClose: () => void }

/** Ends a role after a day, which is today unless it says another. */
export function EndMembership({ of: { name }, held, onClose }: Props) {
  const t = useText(membershipsText)
  const role = useText(roleText)
  const says = useAccountRefusal()
  const { today } = useDates()
  const end = useAct(endMembership, { refresh: [people.queryKey], onDone: onClose })
  const form = useForm({ defaultValues: { validUntil: held.validUntil ?? today } })
  useFaults(form, end.problem, useFaultWords())
  const save = form.handleSubmit((values) => end.act({ membershipId: held.id, ...values }))
  return (
    <Dialog title={t('endTitle', { name })} open onClose={onClose}>
      <p className="utrecht-paragraph">{t('endWords', { name, role: role(held.role) })}</p>
      <form className="stack" noValidate onSubmit={save}>
        <FormDateField control={form.control} name="validUntil" label={t('untilLabel')} />
        <ProblemNotice problem={end.problem} says={says} />
        <Button look="danger" type="submit" busy={end.busy}>
          {t('end')}
        </Button>
      </form>
    </Dialog>
  )
}
