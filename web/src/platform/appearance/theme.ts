import { recall, remember } from '../preferences.ts'
import { createStore, useStore } from '../store.ts'

export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

const chosen = createStore<Theme>(themes.find((theme) => theme === recall('theme')) ?? 'system')

export function useTheme(): Theme {
  return useStore(chosen)
}

export function chooseTheme(theme: Theme) {
  remember('theme', theme)
  chosen.set(theme)
  showTheme()
}

/** Puts the choice on the page; without an attribute the colours follow the system. */
export function showTheme() {
  const theme = chosen.get()
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
