import type { ComponentProps } from 'react'
import { useId } from 'react'
import { classes } from '../classes.ts'
import type { FieldWords } from './Field.tsx'
import { FieldDescription, FieldError } from './Field.tsx'
import { splitWords } from './words.ts'
import './choice.css'

type Props = FieldWords & Omit<ComponentProps<'input'>, 'type'>

/** Yes or no. Takes what `register()` gives. */
export function Checkbox(props: Props) {
  const { words, control } = splitWords(props)
  const { label, description, error } = words
  const id = useId()
  const described = classes(description && `${id}-description`, error && `${id}-error`)
  return (
    <div className={classes('choice-field', error && 'utrecht-form-field--invalid')}>
      <label className="choice utrecht-form-label utrecht-form-label--checkbox">
        <input
          {...control}
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input choice__mark"
          {...(described ? { 'aria-describedby': described } : {})}
          {...(error ? { 'aria-invalid': true } : {})}
        />
        <span>{label}</span>
      </label>
      <FieldDescription id={`${id}-description`} text={description} />
      <FieldError id={`${id}-error`} text={error} />
    </div>
  )
}
