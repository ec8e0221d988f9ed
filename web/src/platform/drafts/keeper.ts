import type { ActHeaders } from '../api/act-headers.ts'
import { newActHeaders } from '../api/act-headers.ts'
import { problemOf } from '../api/problem.ts'

export type Keeping = 'kept' | 'keeping' | 'not-kept' | 'elsewhere' | 'untouched'

const pause = 700

type Opening<Typed> = {
  /** The version at which what is typed begins. */
  version: number
  /** Keeps it at the server. @returns the version that is kept there from now on */
  keep: (
    given: { version: number; typed: Typed },
    headers: ActHeaders,
  ) => Promise<{ version: number }>
  tell: (state: Keeping, code?: string) => void
}

/** Keeps what is typed at the server, a moment after each change. One save at a time; what was typed
 *  meanwhile follows. It goes on after the page was left, until what was typed last is kept. */
export function openKeeper<Typed>({ version: begun, keep, tell }: Opening<Typed>) {
  let version = begun
  let timer = 0
  let saving = false
  let waiting: { typed: Typed } | undefined

  async function save(): Promise<void> {
    if (saving || !waiting) return
    saving = true
    const { typed } = waiting
    waiting = undefined
    await store(typed)
    saving = false
    if (waiting) await save()
  }

  async function store(typed: Typed): Promise<void> {
    try {
      const kept = await keep({ version, typed }, newActHeaders())
      version = kept.version
      tell(waiting ? 'keeping' : 'kept')
    } catch (cause) {
      const problem = problemOf(cause)
      tell(problem?.status === 412 ? 'elsewhere' : 'not-kept', problem?.faults[0]?.code)
    }
  }

  return {
    change(typed: Typed) {
      waiting = { typed }
      tell('keeping')
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void save(), pause)
    },
    /** It is on record or thrown away: nothing is kept any more. */
    end() {
      window.clearTimeout(timer)
      waiting = undefined
    },
  }
}
