/** The day at which the generated database stands, as the demonstration does. */
export const standsOn = '2024-01-08'

const last = Date.parse('2024-01-07T16:00:00Z')
const sixDays = 6 * 24 * 60 * 60 * 1000
const minute = 60 * 1000

/** When a contact was, counted back from the last one: about one in six days, no two cases at the
 *  same minute. @param back 0 is the last contact of the case */
export const occurredAt = (place: number, back: number) =>
  new Date(last - back * sixDays - (place % 400) * minute)

/** A case opened two days before its first contact. */
export const openedAt = (place: number, contacts: number) =>
  new Date(occurredAt(place, contacts).getTime() + sixDays - sixDays / 3)

export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
