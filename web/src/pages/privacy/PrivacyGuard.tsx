import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useHiddenSince } from '../../platform/privacy/privacy.ts'
import { useAway, useEscapeTwice } from '../../platform/privacy/watchers.ts'
import { sessionQuery } from '../../platform/session/session.ts'
import { PrivacyScreen } from './PrivacyScreen.tsx'

/** Takes everything off the page on `Esc Esc` and after a minute away, so that whoever looks over
 *  a shoulder sees a new tab. Nothing below it stays in the document meanwhile. */
export function PrivacyGuard({ children }: { children: ReactNode }) {
  const hiddenSince = useHiddenSince()
  const signedIn = Boolean(useQuery(sessionQuery).data)
  useEscapeTwice()
  useAway(signedIn && hiddenSince === undefined)
  if (hiddenSince === undefined) return children
  return <PrivacyScreen since={hiddenSince} signedIn={signedIn} />
}
