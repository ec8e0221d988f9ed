import type { ReactNode } from 'react'
import { useId } from 'react'
import { useText } from '../../platform/language/text.ts'
import { classes } from '../classes.ts'
import { uiText } from '../ui.text.ts'
import './field.css'

/** What every field of a form can say. `error` is a sentence, already in words. */
export type FieldWords = {
  label: string
  description?: string | undefined
  error?: string | undefined
  /** Says *not required* beside the label; fields are required unless they say so. */
  optional?: boolean | undefined
}

/** What ties a control to its words. */
export type FieldLinks = {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

type Props = FieldWords & { children: (links: FieldLinks) => ReactNode }

/** One control with its label above, its description, and its error under it. */
export function Field({ label, description, error, optional, children }: Props) {
  const id = useId()
  const t = useText(uiText)
  const described = classes(description && `${id}-description`, error && `${id}-error`)
  const links: FieldLinks = {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
  }
  return (
    <div className={classes('utrecht-form-field field', error && 'utrecht-form-field--invalid')}>
      <label className="utrecht-form-label utrecht-form-field__label" htmlFor={id}>
        {label}
        {optional && <span className="field__optional"> ({t('optional')})</span>}
      </label>
      <FieldDescription id={`${id}-description`} text={description} />
      {children(links)}
      <FieldError id={`${id}-error`} text={error} />
    </div>
  )
}

export function FieldDescription({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null
  return (
    <div id={id} className="utrecht-form-field-description utrecht-form-field__description">
      {text}
    </div>
  )
}

export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null
  return (
    <div id={id} className="utrecht-form-field-error-message utrecht-form-field__error-message">
      {text}
    </div>
  )
}
