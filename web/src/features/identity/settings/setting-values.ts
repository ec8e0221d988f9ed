import { numberFrom } from '../../../platform/language/numbers.ts'
import { isDay } from '../../../ui/field/day-parts.ts'
import type { Setting, SettingValue } from './settings.api.ts'

/** A value as it is typed, read by the kind of its setting; undefined when it means nothing. */
export function valueFrom(kind: Setting['kind'], typed: string): SettingValue | undefined {
  const text = typed.trim()
  if (kind === 'yes-no') return text === '' ? undefined : text === 'yes'
  if (kind === 'day') return isDay(text) ? text : undefined
  if (kind === 'text') return text || undefined
  const number = numberFrom(text)
  return Number.isNaN(number) ? undefined : number
}
