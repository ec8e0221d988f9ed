import type { ReactNode } from 'react'

/** Something that was opened above the page. @param close takes it away */
type Draw = (close: () => void) => ReactNode
export type Opened = { key: number; drawn: ReactNode }

let opened: readonly Opened[] = []
let count = 0
const readers = new Set<() => void>()

function put(next: readonly Opened[]): void {
  opened = next
  for (const read of readers) read()
}

/** Opens something above the page that stays until it is closed or the page is left, also when the button
 *  that opened it is no longer there. */
export function openAbove(draw: Draw): void {
  count += 1
  const key = count
  put([...opened, { key, drawn: draw(() => put(opened.filter((one) => one.key !== key))) }])
}

export function closeAllAbove(): void {
  if (opened.length > 0) put([])
}

export const whatIsAbove = (): readonly Opened[] => opened

/** @returns how to stop reading */
export function readAbove(read: () => void): () => void {
  readers.add(read)
  return () => void readers.delete(read)
}
