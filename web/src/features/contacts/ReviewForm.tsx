import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { readAbout } from './contacts.api.ts'
import { DayControl } from './DayControl.tsx'
import { useContactRefusal } from './useContactRefusal.ts'
import type { Whereabouts } from './whereabouts.api.ts'
import { reviewWhereabouts } from './whereabouts.api.ts'
import { whereaboutsText } from './whereabouts.text.ts'

type Props = { known: Whereabouts; onDone: () => void }

/** Somebody looked, and she is still there: the next day to look. */
export function ReviewForm({ known, onDone }: Props) {
  const t = useText(whereaboutsText)
  const says = useContactRefusal()
  const review = useAct(reviewWhereabouts, { refresh: readAbout(known.caseId), onDone })
  const form = useForm({ defaultValues: { reviewOn: '' } })
  const save = form.handleSubmit(({ reviewOn }) => review.act({ of: known, reviewOn }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <DayControl control={form.control} name="reviewOn" label={t('reviewOn')} />
      <FormEnd verb={t('save')} {...review} says={says} onCancel={onDone} />
    </form>
  )
}
