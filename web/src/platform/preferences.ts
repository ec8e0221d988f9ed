/** Choices about the screen itself (language, theme, keys), kept in this browser.
 *  Nothing about a person or a case is ever stored here. */
export type Preference = 'language' | 'theme' | 'keys'

export function recall(name: Preference): string | undefined {
  try {
    return window.localStorage.getItem(name) ?? undefined
  } catch {
    return undefined // storage may be switched off; the default then holds
  }
}

export function remember(name: Preference, value: string) {
  try {
    window.localStorage.setItem(name, value)
  } catch {
    return // the choice then lasts as long as the page
  }
}
