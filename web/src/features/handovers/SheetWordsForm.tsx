import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import type { Handover } from './handovers.api.ts'
import { afterStep } from './handovers.api.ts'
import type { HandoverSheet, SheetWords } from './sheet.api.ts'
import { putSheet } from './sheet.api.ts'
import { sheetText } from './sheet.text.ts'
import { useHandoverRefusal } from './useHandoverRefusal.ts'

type Props = { of: Handover; answer: HandoverSheet; onDone: () => void }

/** What the one who gives says beside the record. */
export function SheetWordsForm({ of, answer, onDone }: Props) {
  const t = useText(sheetText)
  const { says } = useHandoverRefusal()
  const { sheet, version, confirmed } = answer
  const form = useForm<SheetWords>({
    defaultValues: { agreements: sheet.agreements, notInRecord: sheet.notInRecord },
  })
  const act = useAct(putSheet, { refresh: afterStep(of.caseId), onDone })
  const path = { caseId: of.caseId, handoverId: of.id }
  const save = form.handleSubmit((body) => act.act({ path, body, version }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('writeLead')}</p>
      {confirmed && <p>{t('again')}</p>}
      <TextArea
        label={t('agreements')}
        description={t('agreementsHint')}
        maxLength={4000}
        {...form.register('agreements')}
      />
      <TextArea
        label={t('notInRecord')}
        description={t('notInRecordHint')}
        maxLength={4000}
        error={form.formState.errors.notInRecord?.message}
        {...form.register('notInRecord', {
          validate: (words, { agreements }) =>
            words.trim() !== '' || agreements.trim() !== '' || t('empty'),
        })}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
