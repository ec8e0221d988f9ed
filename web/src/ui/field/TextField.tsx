import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import type { FieldWords } from './Field.tsx'
import { Field } from './Field.tsx'
import { splitWords } from './words.ts'

type Props = FieldWords & ComponentProps<'input'>

/** One line of text. Takes what `register()` of react-hook-form gives:
 *  `<TextField label={t('alias')} error={…} {...form.register('alias')} />`. */
export function TextField(props: Props) {
  const { words, control } = splitWords(props)
  return (
    <Field {...words}>
      {(links) => (
        <input
          type="text"
          autoComplete="off"
          {...control}
          {...links}
          className={classes(
            'utrecht-textbox utrecht-textbox--html-input',
            words.error && 'utrecht-textbox--invalid',
          )}
        />
      )}
    </Field>
  )
}
