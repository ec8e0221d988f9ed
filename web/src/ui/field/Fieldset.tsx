import type { ReactNode } from 'react'
import { useId } from 'react'
import { useText } from '../../platform/language/text.ts'
import { classes } from '../classes.ts'
import { uiText } from '../ui.text.ts'
import type { FieldWords } from './Field.tsx'
import { FieldDescription, FieldError } from './Field.tsx'
import './choice.css'
import './field.css'

type Props = FieldWords & {
  role?: 'radiogroup' | 'group'
  children: ReactNode
}

/** Several controls that answer one question, under that question. */
export function Fieldset({ label, description, error, optional, role, children }: Props) {
  const id = useId()
  const t = useText(uiText)
  const described = classes(description && `${id}-description`, error && `${id}-error`)
  return (
    <fieldset
      className={classes('field fieldset', error && 'utrecht-form-field--invalid')}
      {...(role ? { role } : {})}
      {...(described ? { 'aria-describedby': described } : {})}
    >
      <legend className="utrecht-form-label fieldset__legend">
        {label}
        {optional && <span className="field__optional"> ({t('optional')})</span>}
      </legend>
      <FieldDescription id={`${id}-description`} text={description} />
      {children}
      <FieldError id={`${id}-error`} text={error} />
    </fieldset>
  )
}
