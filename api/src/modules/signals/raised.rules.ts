import type { AccessKey } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { daysBetween } from '../../platform/clock/index.ts'
import type { Kind, Screen, subjects, Urgency } from './kinds.schema.ts'

/** Whom a signal is about. A case is named by number and alias, a colleague by name.
 *  @property organisationId of whom it is, where a manager sees it for her organisation
 *  @property membershipId of the colleague it is about */
export type About = {
  what: (typeof subjects)[number]
  name: string
  number?: string | null
  caseId?: string
  organisationId?: string
  membershipId?: string
}

/** What a room says asks for somebody. Days are `YYYY-MM-DD`; only that it is so no more ends it. */
export type Raised = {
  kind: Kind
  /** What it is about, within its kind: the case, or a row of the room. */
  entityId: string
  about: About
  sinceOn: string | null
  dueOn: string | null
  urgency: Urgency
  next: { screen: Screen; caseId?: string; id?: string }
  /** Whom it is not for, whatever her right: the worker of whom she complains. */
  notForPersonId?: string | null
}

/** The signals of one room, for everyone who holds the cell that its own list asks for. */
export type Source = {
  access: AccessKey
  /** Its kinds, each with the keys of the settings that are its norm. */
  norms: Partial<Record<Kind, readonly string[]>>
  /** Computed from what the room offers at its door. Whom it names by `act.concerns` is on record. */
  raise(act: Act): Promise<readonly Raised[]>
}

/** A case as a signal names it. */
export const ofCase = (of: { caseId: string; alias: string; number: string }): About => ({
  what: 'case',
  name: of.alias,
  number: of.number,
  caseId: of.caseId,
})

/** How soon a day asks for a person: when it has come today, within a week this week. */
export function urgencyBy(day: string, today: string): Urgency {
  const left = daysBetween(today, day)
  if (left <= 0) return 'pressing'
  return left <= 7 ? 'this-week' : 'ahead'
}
