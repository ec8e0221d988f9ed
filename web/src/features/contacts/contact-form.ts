import { dropDraft, keepDraft, recallDraft } from '../../platform/drafts/drafts.ts'
import { amsterdamMoment, isTime } from '../../platform/language/moments.ts'
import { isDay } from '../../ui/field/day-parts.ts'
import type { Domain, Kind, NewContact, Outcome } from './contacts.api.ts'

export type ContactValues = {
  outcome: Outcome | ''
  kind: Kind | ''
  directMinutes: number
  indirectMinutes: number
  travelMinutes: number
  thirdPartyMinutes: number
  /** Empty: it is now. */
  day: string
  time: string
  domains: Domain[]
  note: string
}

type Habit = Pick<ContactValues, 'kind' | 'directMinutes'>

const habit = 'contact-habit'
const atFirst: Habit = { kind: '', directMinutes: 15 }

/** An empty form, with the kind and the minutes of the last contact that this person logged. */
export const emptyContact = (): ContactValues => ({
  outcome: '',
  indirectMinutes: 0,
  travelMinutes: 0,
  thirdPartyMinutes: 0,
  day: '',
  time: '',
  domains: [],
  note: '',
  ...recallDraft(habit, atFirst),
})

/** Remembers how it was done last, in memory only. */
export function keepHabit({ kind, directMinutes }: ContactValues) {
  dropDraft(habit)
  keepDraft(habit, { kind, directMinutes })
}

/** What is sent: only what was said. */
export function contactFrom(values: ContactValues, withNote: boolean): NewContact {
  const { outcome, kind, day, time, domains, note } = values
  const { directMinutes, indirectMinutes, travelMinutes, thirdPartyMinutes } = values
  return {
    outcome: outcome || 'attempted',
    directMinutes,
    ...(kind && { kind }),
    ...(indirectMinutes > 0 && { indirectMinutes }),
    ...(travelMinutes > 0 && { travelMinutes }),
    ...(thirdPartyMinutes > 0 && { thirdPartyMinutes }),
    ...(day && { occurredAt: amsterdamMoment(day, time) }),
    ...(domains.length > 0 && { domains }),
    ...(withNote && note.trim() && { note: note.trim() }),
  }
}

/** Whether day and time together say when it was; both empty is now. */
export function isWhen({ day, time }: Pick<ContactValues, 'day' | 'time'>): boolean {
  return day === '' && time === '' ? true : isDay(day) && isTime(time)
}
