import type { ComponentProps } from 'react'
import type { FieldWords } from './Field.tsx'
import { Field } from './Field.tsx'
import { splitWords } from './words.ts'

type Props = FieldWords & Omit<ComponentProps<'input'>, 'type' | 'value'>

/** A file of the device, or a photo taken now. Takes what `register()` gives. */
export function FileField(props: Props) {
  const { words, control } = splitWords(props)
  return (
    <Field {...words}>
      {(links) => (
        <input
          {...control}
          {...links}
          type="file"
          className="utrecht-textbox utrecht-textbox--html-input"
        />
      )}
    </Field>
  )
}
