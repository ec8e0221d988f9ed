import type { ComponentType, ReactNode } from 'react'
import { useEffect, useState } from 'react'

/** A part of the screen that comes when it is first asked for, and stays. */
export type Part = { load: () => Promise<ComponentType>; here?: ComponentType }

/** Draws a part as soon as it is there. React's own `lazy` holds back what has come for a third of a
 *  second once it has drawn a fallback. */
export function Arriving({ part, waiting }: { part: Part; waiting: ReactNode }) {
  const [Here, show] = useState(() => part.here)
  const [fault, fail] = useState<unknown>()
  useEffect(() => {
    if (part.here) return
    part.load().then((come) => {
      part.here = come
      show(() => come)
    }, fail)
  }, [part])
  // The boundary around it says that it did not come.
  if (fault !== undefined) throw fault
  return Here ? <Here /> : waiting
}
