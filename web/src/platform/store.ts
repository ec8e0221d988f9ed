import { useSyncExternalStore } from 'react'

/** One value outside React that components follow. */
export type Store<Value> = {
  get: () => Value
  set: (value: Value) => void
  follow: (listener: () => void) => () => void
}

export function createStore<Value>(first: Value): Store<Value> {
  let current = first
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set(value) {
      current = value
      for (const listener of listeners) listener()
    },
    follow(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.follow, store.get)
}
