import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Case } from './cases.api.ts'
import { readOfCase } from './cases.api.ts'
import { askTransfer } from './transfers.api.ts'
import { transfersText } from './transfers.text.ts'
import { useAnswerable } from './useAnswerable.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

/** For a case manager who is suddenly gone. */
export function AskTransfer({ of: { id, number, responsible, actions } }: { of: Case }) {
  const t = useText(transfersText)
  const { whyNot, isOffered } = useCaseRefusal()
  if (!isOffered(actions.askTransfer)) return null
  return (
    <DialogButton
      verb={t('ask')}
      title={t('askTitle', { number })}
      unavailable={whyNot(actions.askTransfer)}
    >
      {(close) => <TransferForm caseId={id} present={responsible?.membershipId} onDone={close} />}
    </DialogButton>
  )
}

type Props = { caseId: string; present: string | undefined; onDone: () => void }

const shortest = 10

function TransferForm({ caseId, present, onDone }: Props) {
  const t = useText(transfersText)
  const { says } = useCaseRefusal()
  const people = useAnswerable(present)
  const ask = useAct(askTransfer, { refresh: readOfCase(caseId), onDone })
  const form = useForm({ defaultValues: { toMembershipId: '', reason: '' } })
  const { errors } = form.formState
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((body) => ask.act({ caseId, body }))}
    >
      <p>{t('lead')}</p>
      <Select
        label={t('to')}
        options={people}
        error={errors.toMembershipId?.message}
        {...form.register('toMembershipId', { required: t('choose') })}
      />
      <TextArea
        label={t('reason')}
        description={t('reasonHint')}
        rows={2}
        maxLength={500}
        error={errors.reason?.message}
        {...form.register('reason', {
          setValueAs: (typed: string) => typed.trim(),
          validate: (typed) => typed.length >= shortest || t('reasonShort'),
        })}
      />
      <FormEnd verb={t('verb')} {...ask} says={says} onCancel={onDone} />
    </form>
  )
}
