import type { ActHeaders } from '../api/act-headers.ts'
import { newActHeaders } from '../api/act-headers.ts'
import type { Problem } from '../api/problem.ts'
import { problemOf } from '../api/problem.ts'

export type Keeping = 'kept' | 'keeping' | 'not-kept' | 'elsewhere' | 'untouched'

const pause = 700
const untilAgain = 5000

type Given<Typed> = { version: number; typed: Typed }
type Save<Typed> = { given: Given<Typed>; headers: ActHeaders }

type Opening<Typed> = {
  /** The version at which what is typed begins. */
  version: number
  /** Keeps it at the server. @returns the version that is kept there from now on */
  keep: (given: Given<Typed>, headers: ActHeaders) => Promise<{ version: number }>
  tell: (state: Keeping, code?: string) => void
}

/** Keeps what is typed at the server, a moment after each change. One save at a time; what was typed
 *  meanwhile follows. It goes on after the page was left, until what was typed last is kept. */
export function openKeeper<Typed>({ version: begun, keep, tell }: Opening<Typed>) {
  let version = begun
  let saving = false
  let waiting: { typed: Typed } | undefined
  // It may have arrived and only its answer be lost: it goes out again as it was, with the same key.
  let unanswered: Save<Typed> | undefined
  const soon = openClock(() => void save())

  async function save(): Promise<void> {
    if (saving) return
    const next = unanswered ?? anew()
    if (!next) return
    saving = true
    await store(next)
    saving = false
    if (waiting && !unanswered) await save()
  }

  function anew(): Save<Typed> | undefined {
    if (!waiting) return undefined
    const { typed } = waiting
    waiting = undefined
    unanswered = { given: { version, typed }, headers: newActHeaders() }
    return unanswered
  }

  async function store({ given, headers }: Save<Typed>): Promise<void> {
    try {
      const kept = await keep(given, headers)
      unanswered = undefined
      version = kept.version
      tell(waiting ? 'keeping' : 'kept')
    } catch (cause) {
      missed(problemOf(cause))
    }
  }

  function missed(problem: Problem | undefined) {
    if (!problem?.unreachable) unanswered = undefined
    if (unanswered) soon.again()
    tell(problem?.status === 412 ? 'elsewhere' : 'not-kept', problem?.faults[0]?.code)
  }

  return {
    change(typed: Typed) {
      waiting = { typed }
      tell('keeping')
      soon.in(pause)
    },
    /** It is on record or thrown away: nothing is kept any more. */
    end() {
      soon.stop()
      waiting = undefined
      unanswered = undefined
    },
  }
}

/** Does it a moment from now, or when a connection is back; once, at whichever comes first. */
function openClock(work: () => void) {
  let timer = 0
  function stop() {
    window.clearTimeout(timer)
    window.removeEventListener('online', go)
  }
  function go() {
    stop()
    work()
  }
  function within(wait: number) {
    window.clearTimeout(timer)
    timer = window.setTimeout(go, wait)
  }
  return {
    in: within,
    again() {
      window.addEventListener('online', go)
      within(untilAgain)
    },
    stop,
  }
}
