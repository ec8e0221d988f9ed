import type { ReactNode } from 'react'
import { createStore } from '../../platform/store.ts'

/** Something to open above the page. @param close takes it away  @param key of what is drawn */
type Draw = (close: () => void, key: number) => ReactNode
export type Opened = { key: number; drawn: ReactNode }

export const above = createStore<readonly Opened[]>([])
let count = 0

/** Opens something above the page that stays until it is closed or the page is left, also when the button
 *  that opened it is no longer there. */
export function openAbove(draw: Draw): void {
  count += 1
  const key = count
  const close = () => above.set(above.get().filter((one) => one.key !== key))
  above.set([...above.get(), { key, drawn: draw(close, key) }])
}

export const closeAllAbove = (): void => above.set([])
