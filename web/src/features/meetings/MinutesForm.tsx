import { useAct } from '../../platform/api/act.ts'
import { useAsOpened } from '../../platform/api/as-opened.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { minutesText } from './meeting-verbs.text.ts'
import { afterMeeting } from './meetings.api.ts'
import type { Minutes } from './minutes.api.ts'
import { correct, write } from './minutes.api.ts'
import { useMeetingRefusal } from './useMeetingRefusal.ts'

type Reader = { name: string }
type Props = {
  caseId: string
  agendaCaseId: string
  readers: readonly Reader[]
  onDone: () => void
}

/** What was said of her, written by her case manager, who sees first who else reads it. */
export function MinutesForm({ caseId, agendaCaseId, readers, onDone }: Props) {
  const act = useAct(write, { refresh: afterMeeting, onDone })
  const save = (text: string) => act.act({ caseId, body: { agendaCaseId, text } })
  return <Writing text="" {...{ readers, save, act, onDone }} />
}

/** The same, once more; the earlier words are replaced. */
export function CorrectMinutes({ onDone, ...standing }: { of: Minutes; onDone: () => void }) {
  const of = useAsOpened(standing.of)
  const act = useAct(correct, { refresh: afterMeeting, onDone })
  const save = (text: string) => act.act({ of, text })
  return <Writing text={of.text} readers={of.readers} {...{ save, act, onDone }} />
}

type WritingProps = {
  text: string
  readers: readonly Reader[]
  save: (text: string) => void
  act: Pick<ReturnType<typeof useAct>, 'busy' | 'problem'>
  onDone: () => void
}

function Writing({ text, readers, save, act, onDone }: WritingProps) {
  const t = useText(minutesText)
  const { says } = useMeetingRefusal()
  const { register, handleSubmit, formState } = useForm({ defaultValues: { text } })
  return (
    <form className="stack" noValidate onSubmit={handleSubmit((values) => save(values.text))}>
      <Readers of={readers} />
      <TextArea
        label={t('text')}
        description={t('textHint')}
        rows={8}
        maxLength={8000}
        error={formState.errors.text?.message}
        {...register('text', { required: t('say') })}
      />
      <FormEnd
        verb={t('save')}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onCancel={onDone}
      />
    </form>
  )
}

/** Who reads it besides who works with her. */
export function Readers({ of }: { of: readonly Reader[] }) {
  const t = useText(minutesText)
  const names = of.map(({ name }) => name).join(', ')
  return <p className="soft">{names ? t('readers', { names }) : t('noReaders')}</p>
}
