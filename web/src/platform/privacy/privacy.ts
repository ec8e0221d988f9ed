import { createStore, useStore } from '../store.ts'

// Holds since when the screen is hidden, so that a reload does not bring it back.
const kept = 'hidden-since'
const start = Number(window.sessionStorage.getItem(kept)) || undefined
const hiddenSince = createStore<number | undefined>(start)

export const reauthenticateAfter = 60_000

/** Since when the screen is hidden (milliseconds), or undefined while it shows. */
export function useHiddenSince(): number | undefined {
  return useStore(hiddenSince)
}

export const isHidden = () => hiddenSince.get() !== undefined

export function hideScreen() {
  if (isHidden()) return
  const now = Date.now()
  window.sessionStorage.setItem(kept, String(now))
  hiddenSince.set(now)
}

export function showScreen() {
  window.sessionStorage.removeItem(kept)
  hiddenSince.set(undefined)
}
