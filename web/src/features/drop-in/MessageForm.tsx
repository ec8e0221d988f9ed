import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { Message } from './drop-in.api.ts'
import { sendMessage } from './drop-in.api.ts'
import { sendingText } from './sending.text.ts'
import { useDropInRefusal } from './useDropInRefusal.ts'

const bases = ['consent', 'danger'] as const

type Props = { onSent: () => void; onCancel: () => void }

/** By what she is known to her case manager, why it may be sent, and the message. */
export function MessageForm({ onSent, onCancel }: Props) {
  const t = useText(sendingText)
  const says = useDropInRefusal()
  const act = useAct(sendMessage, { onDone: onSent })
  const { register, handleSubmit, formState } = useForm<Message>({
    defaultValues: { named: '', message: '' },
  })
  const { errors } = formState
  const required = (typed: string) => typed.trim() !== '' || t('say')
  return (
    <form className="stack" noValidate onSubmit={handleSubmit((body) => act.act(body))}>
      <p>{t('urgent')}</p>
      <TextField
        label={t('named')}
        description={t('namedHint')}
        maxLength={40}
        autoComplete="off"
        error={errors.named?.message}
        {...register('named', { validate: required })}
      />
      <RadioGroup
        label={t('basis')}
        options={bases.map((value) => ({
          value,
          label: t(value),
          description: t(`${value}Hint`),
        }))}
        error={errors.basis?.message}
        {...register('basis', { required: t('choose') })}
      />
      <TextArea
        label={t('message')}
        description={t('messageHint')}
        maxLength={1000}
        error={errors.message?.message}
        {...register('message', { validate: required })}
      />
      <FormEnd verb={t('send')} {...act} says={says} onCancel={onCancel} />
    </form>
  )
}
