import type { ComponentProps } from 'react'
import { useText } from '../../platform/language/text.ts'
import { classes } from '../classes.ts'
import { Icon } from '../Icon.tsx'
import { uiText } from '../ui.text.ts'
import type { FieldWords } from './Field.tsx'
import { Field } from './Field.tsx'
import { splitWords } from './words.ts'

export type Option<Value extends string = string> = {
  value: Value
  label: string
  description?: string
}

type Props = FieldWords & ComponentProps<'select'> & { options: readonly Option[] }

/** One of many, in the device's own list. Takes what `register()` gives. Fewer than six choices
 *  are better seen at once: RadioGroup. */
export function Select(props: Props) {
  const { words, control } = splitWords(props)
  const { options, ...rest } = control
  const t = useText(uiText)
  return (
    <Field {...words}>
      {(links) => (
        <div className="select">
          <select
            {...rest}
            {...links}
            className={classes(
              'utrecht-select utrecht-select--html-select',
              words.error && 'utrecht-select--invalid',
            )}
          >
            <option value="">{t('choose')}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </div>
      )}
    </Field>
  )
}
