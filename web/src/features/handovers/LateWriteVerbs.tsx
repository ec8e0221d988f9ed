import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { LateWrite } from './late-writes.api.ts'
import { acceptLate, returnLate } from './late-writes.api.ts'
import { lateText } from './late-writes.text.ts'
import { useHandoverRefusal } from './useHandoverRefusal.ts'

const reasons = ['double', 'other-case', 'not-clear', 'other'] as const
const refreshOf = ({ caseId }: LateWrite) => [['late-writes'], ['case', caseId], ['sights']]

/** Takes it into the record, or sends it back. */
export function LateWriteVerbs({ of }: { of: LateWrite }) {
  const t = useText(lateText)
  const { says } = useHandoverRefusal()
  const act = useAct(acceptLate, { refresh: refreshOf(of) })
  const path = { caseId: of.caseId, lateWriteId: of.id }
  return (
    <>
      <ProblemNotice problem={act.problem} says={says} />
      <div className="row">
        <Button look="primary" busy={act.busy} onPress={() => act.act(path)}>
          {t('accept')}
        </Button>
        <DialogButton verb={t('sendBack')} title={t('returnTitle')}>
          {(close) => <ReturnForm of={of} onDone={close} />}
        </DialogButton>
      </div>
    </>
  )
}

function ReturnForm({ of, onDone }: { of: LateWrite; onDone: () => void }) {
  const t = useText(lateText)
  const { says } = useHandoverRefusal()
  const act = useAct(returnLate, { refresh: refreshOf(of), onDone })
  const form = useForm<{ reason: (typeof reasons)[number] }>({ defaultValues: {} })
  const path = { caseId: of.caseId, lateWriteId: of.id }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((body) => act.act({ path, body }))}
    >
      <p>{t('returnLead')}</p>
      <RadioGroup
        label={t('why')}
        options={reasons.map((value) => ({ value, label: t(value) }))}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', { required: t('choose') })}
      />
      <FormEnd verb={t('sendBack')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
