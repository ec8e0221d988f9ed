import { answerOf, api } from '../api/client.ts'
import type { Session } from '../api/contract.ts'
import { Problem } from '../api/problem.ts'
import { queryClient } from '../api/queries.ts'
import { dropDrafts, keepDraftsOf } from '../drafts/drafts.ts'
import { sessionQuery } from './session.ts'

// Only says that a session must still be ended at the server; holds nothing of it.
const unfinished = 'end-session'

// What may stay in memory when a person goes: who is signed in (nobody), and the ways to sign in.
const open = ['session', 'sign-in']
const dropWhatWasRead = () =>
  queryClient.removeQueries({ predicate: (query) => !open.includes(String(query.queryKey[0])) })

/** Takes everything that was read out of memory and shows the sign-in page on the same route. */
export function forgetSession() {
  queryClient.setQueryData(sessionQuery.queryKey, null)
  dropWhatWasRead()
}

/** Someone signed in, or took another role: what was read before is no longer theirs. */
export function startSession(session: Session) {
  keepDraftsOf(session.person.id)
  dropWhatWasRead()
  queryClient.setQueryData(sessionQuery.queryKey, session)
}

/** Ends the session here and at the server, and keeps drafts for when the same person returns.
 *  Without a connection the server is told as soon as there is one, before anything else is read. */
export async function lockSession() {
  window.sessionStorage.setItem(unfinished, 'yes')
  forgetSession()
  await finishLocking().catch(() => undefined)
}

export async function signOut() {
  dropDrafts()
  await lockSession()
}

/** Ends at the server what was ended here while there was no connection.
 *  @throws Problem as long as the server cannot be reached */
export async function finishLocking() {
  if (!window.sessionStorage.getItem(unfinished)) return
  try {
    await answerOf(api.DELETE('/api/v1/session'))
  } catch (cause) {
    if (!(cause instanceof Problem) || cause.status !== 401) throw cause
  }
  window.sessionStorage.removeItem(unfinished)
}
