import { queryClient } from '../api/queries.ts'
import { dropDrafts, keepDraftsOf } from '../drafts/drafts.ts'
import { closeOutbox, wipeOutbox } from '../outbox/outbox.ts'
import { sessionQuery, signInKey } from './session.ts'
import { finishLocking, markUnfinished } from './unfinished.ts'

const keptWithoutPerson = [sessionQuery.queryKey[0], signInKey[0]]

function dropWhatWasRead() {
  queryClient.removeQueries({
    predicate: ({ queryKey }) => !keptWithoutPerson.some((kept) => kept === queryKey[0]),
  })
}

/** Takes everything that was read out of memory and shows the sign-in page on the same route. */
export function forgetSession() {
  closeOutbox()
  queryClient.setQueryData(sessionQuery.queryKey, null)
  dropWhatWasRead()
}

/** Someone signed in, or took another role: what was read before is no longer theirs.
 *  Reads who it is; drafts stay if it is the one who made them. */
export async function enterSession() {
  dropWhatWasRead()
  const session = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })
  if (session) keepDraftsOf(session.person.id)
}

/** Ends the session here and at the server, and keeps drafts for when the same person returns.
 *  Without a connection no way in is offered until the server has heard of it. */
export async function lockSession() {
  markUnfinished()
  queryClient.removeQueries({ queryKey: signInKey })
  forgetSession()
  await finishLocking().catch(() => undefined)
}

/** Leaves nothing on this device, what could not be sent yet neither. Another window may hold on to
 *  what lies here for a while: the session does not wait for that. */
export async function signOut() {
  dropDrafts()
  const wiped = wipeOutbox()
  await lockSession()
  await wiped
}
