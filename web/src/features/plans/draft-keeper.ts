import { newActHeaders } from '../../platform/api/act-headers.ts'
import { problemOf } from '../../platform/api/problem.ts'
import type { Typed } from './assessments.api.ts'
import { keepDraft } from './assessments.api.ts'

export type Keeping = 'kept' | 'keeping' | 'not-kept' | 'elsewhere' | 'untouched'

const pause = 700

type Opening = { caseId: string; version: number; tell: (state: Keeping) => void }

/** Keeps what is typed at the server, a moment after each change. One save at a time; what was typed
 *  meanwhile follows. It goes on after the page was left, until what was typed last is kept. */
export function openKeeper({ caseId, version: begun, tell }: Opening) {
  let version = begun
  let timer = 0
  let saving = false
  let waiting: Typed | undefined

  async function save(): Promise<void> {
    if (saving || !waiting) return
    saving = true
    const typed = waiting
    waiting = undefined
    tell(await keep(typed))
    saving = false
    if (waiting) await save()
  }

  async function keep(typed: Typed): Promise<Keeping> {
    try {
      const kept = await keepDraft({ caseId, version, typed }, newActHeaders())
      version = kept.version
      return waiting ? 'keeping' : 'kept'
    } catch (cause) {
      return problemOf(cause)?.status === 412 ? 'elsewhere' : 'not-kept'
    }
  }

  return {
    change(typed: Typed) {
      waiting = typed
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
