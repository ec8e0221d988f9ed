/** Languages that somebody of the pool can be said to speak: codes of ISO 639. */
export const languageCodes = [
  'nl',
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'pl',
  'ro',
  'bg',
  'hu',
  'cs',
  'sk',
  'lt',
  'lv',
  'sq',
  'sr',
  'hr',
  'el',
  'tr',
  'ar',
  'fa',
  'ku',
  'ru',
  'uk',
  'so',
  'ti',
  'am',
  'zh',
  'th',
  'vi',
  'pap',
  'srn',
] as const
export type LanguageCode = (typeof languageCodes)[number]

const names = (['nl', 'en'] as const).map((of) => new Intl.DisplayNames(of, { type: 'language' }))

/** Which of these languages a text names, in Dutch or English: what stands with a woman is typed. */
export function languagesIn(text: string): LanguageCode[] {
  const typed = new Set(text.toLowerCase().split(/[^\p{Letter}-]+/u))
  return languageCodes.filter((code) =>
    names.some((inLanguage) => typed.has((inLanguage.of(code) ?? code).toLowerCase())),
  )
}
