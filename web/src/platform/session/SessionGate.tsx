import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { onSessionEnded } from '../api/client.ts'
import type { Session } from '../api/contract.ts'
import { keepDraftsOf } from '../drafts/drafts.ts'
import { SessionContext, sessionQuery } from './session.ts'
import { forgetSession } from './turns.ts'

type Faces = {
  waiting: ReactNode
  failed: (cause: unknown, retry: () => void) => ReactNode
  signedOut: ReactNode
  signedIn: (session: Session) => ReactNode
}

/** Shows what stands behind the sign-in, or the sign-in in its place: the address stays, so that
 *  someone who signs in again stands where she stood. */
export function SessionGate({ waiting, failed, signedOut, signedIn }: Faces) {
  const { data: session, error, isPending, refetch } = useQuery(sessionQuery)
  useEffect(() => onSessionEnded(forgetSession), [])
  useEffect(() => {
    if (session) keepDraftsOf(session.person.id)
  }, [session])

  if (session) return <SessionContext value={session}>{signedIn(session)}</SessionContext>
  if (session === null) return signedOut
  return isPending ? waiting : failed(error, () => void refetch())
}
