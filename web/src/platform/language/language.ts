import { recall, remember } from '../preferences.ts'
import { createStore, useStore } from '../store.ts'

export type Language = 'nl' | 'en'

export const languages: readonly Language[] = ['nl', 'en']

/** The locale of dates and numbers. English is British: days come before months in both. */
export const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

const chosen = createStore<Language>(recall('language') === 'en' ? 'en' : 'nl')

export function useLanguage(): Language {
  return useStore(chosen)
}

export function chooseLanguage(language: Language) {
  remember('language', language)
  chosen.set(language)
  showLanguage()
}

/** Tells the document which language it is in. */
export function showLanguage() {
  document.documentElement.lang = chosen.get()
}
