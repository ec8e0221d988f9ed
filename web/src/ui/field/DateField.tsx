import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { classes } from '../classes.ts'
import { dateText } from './date.text.ts'
import type { DayParts } from './day-parts.ts'
import { dayFrom, partsOf } from './day-parts.ts'
import type { FieldWords } from './Field.tsx'
import { Fieldset } from './Fieldset.tsx'
import './DateField.css'

type Props = FieldWords & {
  /** `YYYY-MM-DD`, or empty. */
  value: string
  /** Gives what was typed as `YYYY-MM-DD`, also when no such day exists: check it with `isDay`. */
  onChange: (day: string) => void
  onBlur?: () => void
  name?: string
}

const parts = ['day', 'month', 'year'] as const

/** A day, typed as day, month, year. For react-hook-form: inside a `Controller`. */
export function DateField({ value, onChange, onBlur, name, ...words }: Props) {
  const t = useText(dateText)
  const [typed, setTyped] = useState<DayParts>(() => partsOf(value))
  const shown = dayFrom(typed) === value ? typed : partsOf(value)

  function type(part: keyof DayParts, text: string) {
    const next = { ...shown, [part]: text.replace(/\D/g, '') }
    setTyped(next)
    onChange(dayFrom(next))
  }

  return (
    <Fieldset {...words} role="group">
      <div className="date-field">
        {parts.map((part) => (
          <label key={part} className="date-field__part">
            <span className="date-field__word">{t(part)}</span>
            <input
              className={classes(
                'utrecht-textbox utrecht-textbox--html-input',
                part === 'year' && 'date-field__year',
                words.error && 'utrecht-textbox--invalid',
              )}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === 'year' ? 4 : 2}
              value={shown[part]}
              onChange={(event) => type(part, event.target.value)}
              onBlur={onBlur}
              {...(name ? { name: `${name}-${part}` } : {})}
            />
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
