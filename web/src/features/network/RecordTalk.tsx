import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Organisation } from './network.api.ts'
import { afterNetwork, recordTalk } from './network.api.ts'
import { networkText } from './network.text.ts'
import { useNetworkRefusal } from './useNetworkRefusal.ts'

/** Records that somebody spoke with an organisation. */
export function RecordTalk({ of }: { of: Organisation }) {
  const t = useText(networkText)
  return (
    <DialogButton verb={t('speakTitle', { name: of.name })}>
      {(close) => <TalkForm of={of} onDone={close} />}
    </DialogButton>
  )
}

function TalkForm({ of, onDone }: { of: Organisation; onDone: () => void }) {
  const t = useText(networkText)
  const says = useNetworkRefusal()
  const { today } = useDates()
  const act = useAct(recordTalk, { refresh: afterNetwork, onDone })
  const form = useForm({ defaultValues: { spokenOn: today } })
  const save = form.handleSubmit(({ spokenOn }) =>
    act.act({ networkOrganisationId: of.id, spokenOn }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <FormDateField control={form.control} name="spokenOn" label={t('spokenOn')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
