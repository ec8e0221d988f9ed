import type { KeyObject } from 'node:crypto'

export interface KeyCache {
  find(keyId: string): KeyObject | undefined
  keep(keyId: string, key: KeyObject): void
  drop(keyId: string): void
}

interface Limits {
  readonly keys: number
  /** How long a key that another process destroyed can still be used here. */
  readonly milliseconds: number
}

interface Kept {
  readonly key: KeyObject
  readonly until: number
}

/** Unwrapped client keys in memory: the least recently used leaves first, each leaves in time. */
export function keyCache(limits: Limits, clock: () => number = () => performance.now()): KeyCache {
  const kept = new Map<string, Kept>()
  function find(keyId: string) {
    const found = kept.get(keyId)
    kept.delete(keyId)
    if (found === undefined || found.until <= clock()) return undefined
    kept.set(keyId, found)
    return found.key
  }
  function keep(keyId: string, key: KeyObject) {
    kept.delete(keyId)
    const [oldest] = kept.keys()
    if (kept.size >= limits.keys && oldest !== undefined) kept.delete(oldest)
    kept.set(keyId, { key, until: clock() + limits.milliseconds })
  }
  return { find, keep, drop: (keyId) => void kept.delete(keyId) }
}
