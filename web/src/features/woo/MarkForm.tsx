import { useEffect } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { groundsText } from './grounds.text.ts'
import { placesOf } from './places.ts'
import { useWooRefusal } from './useWooRefusal.ts'
import type { Copy, Ground } from './woo.api.ts'
import { afterCopy, markPassages } from './woo.api.ts'
import { wooText } from './woo.text.ts'

const codes = Object.keys(groundsText.nl) as Ground[]

/** Takes words out, everywhere they stand, on a ground. What is selected in the text is filled in. */
export function MarkForm({ of, selected }: { of: Copy; selected: string }) {
  const t = useText(wooText)
  const grounds = useText(groundsText)
  const { says } = useWooRefusal()
  const form = useForm({ defaultValues: { words: '', ground: '' } })
  const act = useAct(markPassages, {
    refresh: afterCopy,
    onDone: () => form.resetField('words'),
  })
  const { setValue } = form
  useEffect(() => {
    if (selected !== '') setValue('words', selected)
  }, [selected, setValue])
  const mark = form.handleSubmit(({ words, ground }) => {
    const ranges = placesOf(of.text ?? '', words, of.passages)
    if (ranges.length === 0) return form.setError('words', { message: t('notFound') })
    act.act({ of, ground: ground as Ground, ranges })
  })
  const { errors } = form.formState
  const required = { required: t('required') }
  return (
    <form className="stack" noValidate onSubmit={mark}>
      <TextField
        label={t('words')}
        description={t('wordsHint')}
        error={errors.words?.message}
        {...form.register('words', required)}
      />
      <Select
        label={t('ground')}
        options={codes.map((value) => ({ value, label: grounds(value) }))}
        error={errors.ground?.message}
        {...form.register('ground', required)}
      />
      <FormEnd verb={t('mark')} {...act} says={says} />
    </form>
  )
}
