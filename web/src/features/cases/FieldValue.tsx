import type { UseFormRegisterReturn } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { TextField } from '../../ui/field/TextField.tsx'
import type { FieldName } from './identity.api.ts'
import { identityText } from './identity.text.ts'

type Props = {
  field: FieldName | ''
  error: string | undefined
  register: UseFormRegisterReturn
}

/** What a detail says; a browser offers to remember nothing of it. */
export function FieldValue({ field, error, register }: Props) {
  const t = useText(identityText)
  return (
    <TextField
      label={field ? t(field) : t('value')}
      description={field === 'birth-date' ? t('birthHint') : t('bsnHint')}
      type={field === 'phone' ? 'tel' : 'text'}
      maxLength={500}
      error={error}
      {...register}
    />
  )
}
