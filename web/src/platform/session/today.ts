import { use, useSyncExternalStore } from 'react'
import type { Session } from '../api/contract.ts'
import { serverTime } from '../api/server-time.ts'
import { dayOf } from '../language/days.ts'
import { SessionContext } from './session.ts'

type Standing = Pick<Session, 'mode' | 'today'>

/** The day it is now by the server's clock; a demonstration stands at its own. A session outlasts
 *  midnight, so that its day says no more than on which one it began. @returns `YYYY-MM-DD` */
export const todayOf = (session: Standing | undefined, now = serverTime()): string =>
  session?.mode === 'demonstration' ? session.today : dayOf(new Date(now))

/** The day it is; what shows it is drawn again when midnight has passed. */
export function useToday(): string {
  const session = use(SessionContext)
  return useSyncExternalStore(follow, () => todayOf(session))
}

const halfMinute = 30_000

function follow(look: () => void) {
  const ticking = setInterval(look, halfMinute)
  return () => clearInterval(ticking)
}
