import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FileField } from '../../ui/field/FileField.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { useWooRefusal } from './useWooRefusal.ts'
import type { Copy } from './woo.api.ts'
import { addText, afterCopy } from './woo.api.ts'
import { wooText } from './woo.text.ts'

type Props = { of: Copy; kind: 'source' | 'version'; onDone?: () => void }
type Values = { title: string; pasted: string; file: FileList | null }

/** A text as a file or pasted: of the copy, or of a version that is public already. */
export function TextForm({ of, kind, onDone }: Props) {
  const t = useText(wooText)
  const { says } = useWooRefusal()
  const act = useAct(addText, { refresh: afterCopy, onDone: () => onDone?.() })
  const form = useForm<Values>({ defaultValues: { title: '', pasted: '', file: null } })
  const { errors } = form.formState
  const send = form.handleSubmit(({ title, pasted, file }) => {
    const chosen = file?.[0] ?? (pasted === '' ? undefined : new Blob([pasted]))
    if (chosen === undefined) return form.setError('pasted', { message: t('required') })
    act.act({ of, kind, title, file: chosen })
  })
  return (
    <form className="stack" noValidate onSubmit={send}>
      {kind === 'version' && (
        <TextField
          label={t('versionTitle')}
          error={errors.title?.message}
          {...form.register('title', { required: t('required') })}
        />
      )}
      <FileField
        label={t('file')}
        description={t('fileHint')}
        accept="text/plain,.txt"
        {...form.register('file')}
      />
      <TextArea label={t('pasted')} error={errors.pasted?.message} {...form.register('pasted')} />
      <FormEnd verb={t('send')} {...act} says={says} {...(onDone && { onCancel: onDone })} />
    </form>
  )
}
