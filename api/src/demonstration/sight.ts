import type { Contact } from './contacts.ts'
import type { Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

/** Writes when she was last spoken with, seen and tried for.
 *  @param knownUntil review date of her known whereabouts, if they are known today */
export function addSight(
  scene: Scene,
  { caseId }: Trajectory,
  { contacts, knownUntil }: { contacts: readonly Contact[]; knownUntil: string | null },
): void {
  const last = (...outcomes: Contact['outcome'][]) =>
    contacts
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ occurredAt }) => occurredAt)
      .reduce<Date | null>((latest, at) => (latest && latest > at ? latest : at), null)
  scene.rows.add('caseSights', {
    programmeId: scene.programmeId,
    caseId,
    lastSpokenAt: last('spoken'),
    lastSeenAt: last('spoken', 'seen-not-spoken'),
    lastAttemptAt: last('attempted', 'no-show', 'declined'),
    knownUntil,
  })
}
