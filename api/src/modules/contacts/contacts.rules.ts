import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { ContactBody } from './contacts.schema.ts'
import { fitsADay } from './hours.rules.ts'

/** A time in which the case was open; the last one may still run. */
export type Span = { openedAt: Date; closedAt: Date | null }

export type Minutes = Pick<
  ContactBody,
  'directMinutes' | 'indirectMinutes' | 'travelMinutes' | 'thirdPartyMinutes'
>

/** What is wrong with a contact as it was sent, all at once. A contact has no least duration.
 *  @param spans in which the case was open, the first one first
 *  @param already minutes that its writer has on that day, on everything together */
export function faultsOf(
  contact: Minutes & { occurredAt: Date },
  { now, spans, already }: { now: Date; spans: readonly Span[]; already: number },
): Fault[] {
  const moment = faultOfMoment(contact.occurredAt, now, spans[0])
  return [moment, faultOfMinutes(contact, already)].filter((fault) => fault !== undefined)
}

function faultOfMoment(occurredAt: Date, now: Date, first: Span | undefined): Fault | undefined {
  const path = '/occurredAt'
  if (Number.isNaN(occurredAt.getTime()))
    return { path, code: 'no-such-moment', message: 'this moment does not exist' }
  if (occurredAt > now) return { path, code: 'in-the-future', message: 'lies in the future' }
  if (!first || occurredAt < first.openedAt)
    return { path, code: 'before-the-case', message: 'lies before the case opened' }
  return undefined
}

/** What is wrong with its minutes. @param already as in `faultsOf` */
export function faultOfMinutes(contact: Minutes, already: number): Fault | undefined {
  if (fitsADay(minutesIn(contact), already)) return undefined
  const message = 'the day would hold more than 24 hours'
  return { path: '/directMinutes', code: 'over-a-day', message }
}

/** Minutes of all four kinds together. */
export const minutesIn = (contact: Minutes) =>
  (contact.directMinutes ?? 0) +
  (contact.indirectMinutes ?? 0) +
  (contact.travelMinutes ?? 0) +
  (contact.thirdPartyMinutes ?? 0)

/** Whether a contact at this moment belongs to the case, and whether its writer may add a note.
 *  A colleague on the street acts for her; what was said stays with her own team (product, note 3). */
export function mayRecord(
  contact: { occurredAt: Date; hasNote: boolean },
  { spans, ownTeam }: { spans: readonly Span[]; ownTeam: boolean },
): Verdict {
  const { occurredAt, hasNote } = contact
  const open = spans.some(
    ({ openedAt, closedAt }) =>
      openedAt <= occurredAt && (closedAt === null || occurredAt < closedAt),
  )
  if (!open) return refused('case-closed')
  if (hasNote && !ownTeam) return refused('note-only-by-own-team')
  return allowed
}

/** A note is shared one by one, and once. */
export function mayShareNote(note: { sharedAt: Date | null }): Verdict {
  return note.sharedAt === null ? allowed : refused('note-already-shared')
}

/** What is not shared cannot be taken back. */
export function mayWithdrawNote(note: { sharedAt: Date | null }): Verdict {
  return note.sharedAt === null ? refused('note-not-shared') : allowed
}

/** What a contact adds to what is known of her being seen. Trying to reach her is not seeing her. */
export function sightingOf(outcome: ContactBody['outcome'], occurredAt: Date) {
  const seen = outcome === 'spoken' || outcome === 'seen-not-spoken'
  return {
    lastSpokenAt: outcome === 'spoken' ? occurredAt : null,
    lastSeenAt: seen ? occurredAt : null,
    lastAttemptAt: seen ? null : occurredAt,
  }
}
