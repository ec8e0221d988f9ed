import type { Language } from './language.ts'

/** Each language by its own name, the same in every language. */
export const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' }
