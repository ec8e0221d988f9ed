import { defineText } from '../language/text.ts'
import type { Problem } from './problem.ts'

/** Words for what can go wrong anywhere; a feature says its own codes in its own text. */
export const problemText = defineText('problem', {
  nl: {
    unreachable: 'Er is geen verbinding met de server. Probeer het zo nog eens.',
    invalid: 'Niet alles is goed ingevuld. Kijk de velden na.',
    signedOut: 'U bent niet meer aangemeld.',
    forbidden: 'Uw rol mag dit niet.',
    notFound: 'Dit bestaat niet, of u mag het niet zien.',
    conflict: 'Dit kan nu niet. Iets anders is in de tussentijd veranderd.',
    stale: 'Iemand anders heeft dit net veranderd. Sluit dit en kijk wat er nu staat.',
    tooMany: 'Dit is te vaak geprobeerd. Wacht even.',
    failed: 'Er ging iets mis. Wat u deed, is niet opgeslagen.',
    unread: 'Er ging iets mis bij het ophalen.',
  },
  en: {
    unreachable: 'There is no connection with the server. Try again in a moment.',
    invalid: 'Not everything is filled in correctly. Check the fields.',
    signedOut: 'You are no longer signed in.',
    forbidden: 'Your role may not do this.',
    notFound: 'This does not exist, or you may not see it.',
    conflict: 'This is not possible now. Something else changed in the meantime.',
    stale: 'Someone else has just changed this. Close this and see what it says now.',
    tooMany: 'This was tried too often. Wait a moment.',
    failed: 'Something went wrong. What you did was not saved.',
    unread: 'Something went wrong while reading this.',
  },
})

type ProblemKey = keyof typeof problemText.nl

const keyByStatus: Record<number, ProblemKey> = {
  400: 'invalid',
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  412: 'stale',
  422: 'conflict',
  429: 'tooMany',
}

/** The general sentence for a problem. */
export function problemKey(problem: Problem): ProblemKey {
  if (problem.unreachable) return 'unreachable'
  return keyByStatus[problem.status] ?? 'failed'
}
