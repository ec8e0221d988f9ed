import { answerOf, api } from '../api/client.ts'
import { Problem } from '../api/problem.ts'

// Only says that a session must still be ended at the server; holds nothing of it.
const mark = 'end-session'

/** Remembers, also over a reload, that the session is over here and the server must hear of it. */
export function markUnfinished() {
  window.sessionStorage.setItem(mark, 'yes')
}

/** Ends at the server what was ended here. Asked before anyone's session is read and before a way
 *  in is offered, so that a lost connection brings nobody back in.
 *  @throws Problem as long as the server cannot be reached */
export async function finishLocking() {
  if (!window.sessionStorage.getItem(mark)) return
  try {
    await answerOf(api.DELETE('/session'))
  } catch (cause) {
    if (!(cause instanceof Problem) || cause.status !== 401) throw cause
  }
  window.sessionStorage.removeItem(mark)
}
