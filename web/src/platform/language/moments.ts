/** The moment at which a clock in Amsterdam shows this day and time.
 *  @param day `YYYY-MM-DD`  @param time `HH:MM`  @returns ISO with a time */
export function amsterdamMoment(day: string, time: string): string {
  const asIfUtc = new Date(`${day}T${time}:00Z`)
  const shown = Date.parse(`${shownInAmsterdam(asIfUtc)}Z`)
  return new Date(asIfUtc.getTime() - (shown - asIfUtc.getTime())).toISOString()
}

function shownInAmsterdam(moment: Date): string {
  const format = { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' } as const
  return new Intl.DateTimeFormat('sv-SE', format).format(moment).replace(' ', 'T')
}

/** Whether a text is a time of day: `09:30`. */
export const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
