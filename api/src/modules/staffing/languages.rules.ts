import type { LanguageCode } from './languages.schema.ts'
import { languageCodes } from './languages.schema.ts'

const names = (['nl', 'en'] as const).map((of) => new Intl.DisplayNames(of, { type: 'language' }))

/** Which of these languages a text names, in Dutch or English: what stands with a woman is typed. */
export function languagesIn(text: string): LanguageCode[] {
  const typed = new Set(text.toLowerCase().split(/[^\p{Letter}-]+/u))
  return languageCodes.filter((code) =>
    names.some((inLanguage) => typed.has((inLanguage.of(code) ?? code).toLowerCase())),
  )
}
