import { newActHeaders } from '../api/act-headers.ts'
import { answerOf, api } from '../api/client.ts'
import { Problem } from '../api/problem.ts'

// Only says that a session must still be ended at the server; holds nothing of it.
const mark = 'end-session'

let ending: Promise<void> | undefined

/** Remembers, also over a reload, that the session is over here and the server must hear of it. */
export function markUnfinished() {
  window.sessionStorage.setItem(mark, 'yes')
}

/** Ends at the server what was ended here. Asked before anyone's session is read and before a way
 *  in is offered, so that a lost connection brings nobody back in.
 *  @throws Problem as long as the server cannot be reached */
export async function finishLocking() {
  if (!window.sessionStorage.getItem(mark)) return
  ending ??= endAtServer().finally(() => {
    ending = undefined
  })
  await ending
}

async function endAtServer() {
  try {
    await answerOf(api.DELETE('/session', { headers: newActHeaders() }))
  } catch (cause) {
    if (!(cause instanceof Problem) || cause.status !== 401) throw cause
  }
  window.sessionStorage.removeItem(mark)
}
