import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import type { FieldWords } from './Field.tsx'
import { Field } from './Field.tsx'
import { splitWords } from './words.ts'

type Props = FieldWords & ComponentProps<'textarea'>

/** Several lines of text; it grows with what is typed. Takes what `register()` gives. */
export function TextArea(props: Props) {
  const { words, control } = splitWords(props)
  return (
    <Field {...words}>
      {(links) => (
        <textarea
          rows={4}
          autoComplete="off"
          {...control}
          {...links}
          className={classes(
            'utrecht-textarea utrecht-textarea--html-textarea text-area',
            words.error && 'utrecht-textarea--invalid',
          )}
        />
      )}
    </Field>
  )
}
