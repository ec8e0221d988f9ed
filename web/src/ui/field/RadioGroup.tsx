import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import type { FieldWords } from './Field.tsx'
import { Fieldset } from './Fieldset.tsx'
import type { Option } from './Select.tsx'
import { splitWords } from './words.ts'

type Props = FieldWords &
  Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue'> & {
    options: readonly Option[]
    /** `buttons` are large and lie under one thumb; `list` reads as a list with descriptions. */
    look?: 'list' | 'buttons'
    /** The choice, where no form library holds it. */
    value?: string
    defaultValue?: string
  }

/** One of a few, all in sight. Takes what `register()` gives. */
export function RadioGroup(props: Props) {
  const { words, control } = splitWords(props)
  const { options, look = 'list', value, defaultValue, ...input } = control
  return (
    <Fieldset {...words} role="radiogroup">
      <div className={classes('choices', look === 'buttons' && 'choices--buttons')}>
        {options.map((option) => (
          <label key={option.value} className="choice utrecht-form-label utrecht-form-label--radio">
            <input
              {...input}
              {...(value === undefined ? {} : { checked: value === option.value })}
              {...(defaultValue === option.value ? { defaultChecked: true } : {})}
              type="radio"
              value={option.value}
              className="utrecht-radio-button utrecht-radio-button--html-input choice__mark"
            />
            <span className="choice__words">
              {option.label}
              {option.description && (
                <span className="choice__description">{option.description}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
