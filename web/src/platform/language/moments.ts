const hour = 3_600_000
// Amsterdam is two hours ahead in summer and one in winter.
const ahead = [2 * hour, hour]

/** The moment at which a clock in Amsterdam shows this day and time. An hour that comes twice, as the clock
 *  goes back, is the first of the two; one that is skipped is as many minutes after the clock went forward.
 *  @param day `YYYY-MM-DD`  @param time `HH:MM`  @returns ISO with a time */
export function amsterdamMoment(day: string, time: string): string {
  const typed = `${day}T${time}:00`
  const asIfUtc = Date.parse(`${typed}Z`)
  const moments = ahead.map((by) => new Date(asIfUtc - by))
  const shown = moments.find((moment) => shownInAmsterdam(moment) === typed)
  return (shown ?? new Date(asIfUtc - hour)).toISOString()
}

function shownInAmsterdam(moment: Date): string {
  const format = { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' } as const
  return new Intl.DateTimeFormat('sv-SE', format).format(moment).replace(' ', 'T')
}

/** Whether a text is a time of day: `09:30`. */
export const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
