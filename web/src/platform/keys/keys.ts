import { useEffect, useEffectEvent } from 'react'
import { recall, remember } from '../preferences.ts'
import { createStore, useStore } from '../store.ts'

export type KeyHint = { key: string; word: string }

const hints = createStore<readonly KeyHint[]>([])
const switchedOn = createStore(recall('keys') !== 'off')

/** The keys of the page that is showing, for the list on `?`. */
export function useKeyHints(): readonly KeyHint[] {
  return useStore(hints)
}

export function useKeysSwitchedOn(): boolean {
  return useStore(switchedOn)
}

/** Single keys get in the way of people who speak to their computer; they can be switched off
 *  (WCAG 2.1.4). */
export function switchKeys(on: boolean) {
  remember('keys', on ? 'on' : 'off')
  switchedOn.set(on)
}

/** A single key that does something on this page: `useKey('n', t('newContact'), open)`.
 *  It rests while someone types and while a dialog is open. */
export function useKey(key: string, word: string, press: () => void) {
  const onPress = useEffectEvent(press)
  useEffect(() => {
    const hint = { key, word }
    hints.set([...hints.get(), hint])
    function listen(event: KeyboardEvent) {
      if (event.key !== key || !switchedOn.get() || isBusy(event)) return
      event.preventDefault()
      onPress()
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
      hints.set(hints.get().filter((other) => other !== hint))
    }
  }, [key, word])
}

function isBusy(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true
  const target = event.target instanceof HTMLElement ? event.target : undefined
  const typing = target?.matches('input, textarea, select, [contenteditable]') ?? false
  return typing || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
}
