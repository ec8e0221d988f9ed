import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import type { Published } from './publications.api.ts'
import { afterEdition, draftEdition } from './publications.api.ts'
import { publicationsText } from './publications.text.ts'
import { usePeriod } from './usePeriod.ts'
import { usePublicationRefusal } from './usePublicationRefusal.ts'

type Props = { corrects?: Published; onDone: () => void }

/** Over which period, with which text; of a correction, why. The figures come by themselves. */
export function DraftForm({ corrects, onDone }: Props) {
  const t = useText(publicationsText)
  const { says } = usePublicationRefusal()
  const { called, closed } = usePeriod()
  const go = useNavigate()
  const act = useAct(draftEdition, {
    refresh: afterEdition,
    onDone: ({ id }) => {
      onDone()
      void go({ to: '/publications/$editionId', params: { editionId: id } })
    },
  })
  const form = useForm({ defaultValues: { period: corrects?.period ?? '', note: '', reason: '' } })
  const { errors } = form.formState
  const required = { required: t('required') }
  const save = form.handleSubmit(({ period, note, reason }) =>
    act.act({
      period,
      note,
      tables: [],
      ...(corrects ? { supersedesId: corrects.id, reason } : {}),
    }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      {corrects ? (
        <p>{t('correctWords')}</p>
      ) : (
        <Select
          label={t('period')}
          description={t('periodHint')}
          options={closed.map((value) => ({ value, label: called(value) }))}
          error={errors.period?.message}
          {...form.register('period', required)}
        />
      )}
      {corrects && (
        <TextArea
          label={t('reason')}
          error={errors.reason?.message}
          {...form.register('reason', required)}
        />
      )}
      <TextArea label={t('note')} description={t('noteHint')} {...form.register('note')} />
      <FormEnd verb={t('make')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
