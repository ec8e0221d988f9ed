import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { useWooRefusal } from './useWooRefusal.ts'
import { afterCopy, makeCopy } from './woo.api.ts'
import { wooText } from './woo.text.ts'

type Props = { edition?: { id: string; title: string }; onDone: () => void }

/** What the document is called. That of an edition has its text; another gets it on the next screen. */
export function CopyForm({ edition, onDone }: Props) {
  const t = useText(wooText)
  const { says } = useWooRefusal()
  const go = useNavigate()
  const act = useAct(makeCopy, {
    refresh: afterCopy,
    onDone: ({ id }) => {
      onDone()
      void go({ to: '/woo-copies/$copyId', params: { copyId: id } })
    },
  })
  const form = useForm({ defaultValues: { title: edition?.title ?? '' } })
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit(({ title }) =>
        act.act({ title, ...(edition && { editionId: edition.id }) }),
      )}
    >
      {edition && <p>{t('fromEditionWords')}</p>}
      <TextField
        label={t('called')}
        description={t('calledHint')}
        maxLength={160}
        error={form.formState.errors.title?.message}
        {...form.register('title', { required: t('required') })}
      />
      <FormEnd verb={t('make')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
