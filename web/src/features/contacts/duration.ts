import type { Language } from '../../platform/language/language.ts'

/** Minutes as people say them: *45 min*, *1 u 30*, *2 u*. */
export function durationOf(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60)
  const left = minutes % 60
  const hour = language === 'nl' ? 'u' : 'h'
  if (hours === 0) return `${left} min`
  return left === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${String(left).padStart(2, '0')}`
}
