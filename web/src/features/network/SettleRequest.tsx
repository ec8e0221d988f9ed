import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { MunicipalRequest } from './requests.api.ts'
import { afterRequests, answerRequest, withdrawRequest } from './requests.api.ts'
import { requestsText } from './requests.text.ts'
import { useNetworkRefusal } from './useNetworkRefusal.ts'

type Props = { of: MunicipalRequest }

/** The answer without persons, or that it is not asked any more. */
export function SettleRequest({ of }: Props) {
  const t = useText(requestsText)
  return (
    <div className="row">
      <DialogButton verb={t('answer')} title={`${t('answer')}: ${of.askedBy}`}>
        {(close) => <AnswerForm of={of} onDone={close} />}
      </DialogButton>
      <WithdrawRequest of={of} />
    </div>
  )
}

function AnswerForm({ of, onDone }: Props & { onDone: () => void }) {
  const t = useText(requestsText)
  const says = useNetworkRefusal()
  const act = useAct(answerRequest, { refresh: afterRequests, onDone })
  const form = useForm({ defaultValues: { answer: '' } })
  const save = form.handleSubmit(({ answer }) => act.act({ of, answer }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{of.question}</p>
      <TextArea
        label={t('answerField')}
        description={t('answerHint')}
        error={form.formState.errors.answer?.message}
        {...form.register('answer', { required: t('required') })}
      />
      <FormEnd verb={t('answer')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

function WithdrawRequest({ of }: Props) {
  const t = useText(requestsText)
  const says = useNetworkRefusal()
  const [asked, ask] = useState(false)
  const act = useAct(withdrawRequest, { refresh: afterRequests, onDone: () => ask(false) })
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {t('withdraw')}
      </Button>
      <Confirm
        title={t('withdrawTitle', { by: of.askedBy })}
        open={asked}
        onClose={() => ask(false)}
        verb={t('withdraw')}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(of)}
      >
        <p>{t('withdrawWords')}</p>
      </Confirm>
    </>
  )
}
