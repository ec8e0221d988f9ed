import { useSyncExternalStore } from 'react'

function follow(listener: () => void) {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Whether this device has a connection at all. */
export function useOnline(): boolean {
  return useSyncExternalStore(follow, () => navigator.onLine)
}
