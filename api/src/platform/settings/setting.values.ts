import type { Setting, Value } from './setting.kinds.ts'

/** A stored value of the setting's own kind; another kind is a fault of whoever stored it. */
export function stored<T extends Value>(value: unknown, setting: Setting<T>): T {
  if (isLike(value, setting.otherwise)) return value
  throw new Error(`The setting ${setting.key} holds a ${typeof value}.`)
}

const isLike = <T>(value: unknown, like: T): value is T => typeof value === typeof like
