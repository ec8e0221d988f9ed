import type { Hours, WeekContact, WeekDay } from './hours.api.ts'

/** A line of a day: a contact, or hours without a case. */
export type Entry = { id: string; contact: WeekContact } | { id: string; hours: Hours }

type Minutes = Pick<
  WeekContact,
  'directMinutes' | 'indirectMinutes' | 'travelMinutes' | 'thirdPartyMinutes'
>

/** Minutes of all four kinds together. */
export const minutesOf = (contact: Minutes) =>
  contact.directMinutes +
  contact.indirectMinutes +
  contact.travelMinutes +
  contact.thirdPartyMinutes

/** What stands on a day: contacts as they occurred, then hours. */
export const entriesOf = ({ contacts, hours }: WeekDay): Entry[] => [
  ...contacts.map((contact) => ({ id: contact.id, contact })),
  ...hours.map((one) => ({ id: one.id, hours: one })),
]
