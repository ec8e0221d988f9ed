import { useEffect } from 'react'
import { queryClient } from '../api/queries.ts'
import { sessionQuery } from '../session/session.ts'
import { useStore } from '../store.ts'
import { isHidden } from './privacy.ts'
import { shownAs, shownTimes, showOnce } from './shown-once.ts'

const holders = new Map<string, number>()
const hold = (name: string, more: number) => void holders.set(name, (holders.get(name) ?? 0) + more)

/** Something that the server shows once. It outlives the privacy screen and signing in again by the same
 *  person; it is gone when she puts it away, leaves the page or signs out.
 *  @returns what is shown, how to show it, and how she puts it away */
export function useShownOnce<What>(name: string) {
  useStore(shownTimes)
  useEffect(() => {
    hold(name, 1)
    return () => {
      hold(name, -1)
      queueMicrotask(() => {
        if (holders.get(name) === 0 && !isAway()) showOnce(name, undefined)
      })
    }
  }, [name])
  return {
    shown: shownAs(name) as What | undefined,
    show: (what: What) => showOnce(name, what),
    putAway: () => showOnce(name, undefined),
  }
}

// She has not left the page; it was taken away from before her.
const isAway = () => isHidden() || !queryClient.getQueryData(sessionQuery.queryKey)
