/** What a feed says of a place: taken between two days; the second does not count. */
export type Busy = {
  placeId: string
  place: string
  fromOn: string | null
  untilOn: string | null
}

// RFC 5545, 3.3.11: what has a meaning in a text is escaped.
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')
const compact = (day: string) => day.replaceAll('-', '')

/** Lines of at most 75 octets, the rest on a line that begins with a space (RFC 5545, 3.1). */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const letter of line) {
    const most = parts.length === 0 ? 75 : 74
    if (Buffer.byteLength(part + letter) > most) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part].join('\r\n ')
}

/** A calendar of when places are taken, without persons, and without saying what the places are for.
 *  @param stampedOn the day of the reading, `YYYY-MM-DD` */
export function icalendarOf(busy: readonly Busy[], stampedOn: string): string {
  const events = busy.flatMap(({ placeId, place, fromOn, untilOn }) =>
    fromOn === null || untilOn === null
      ? []
      : [
          'BEGIN:VEVENT',
          `UID:${placeId}-${compact(fromOn)}@calendar.invalid`,
          `DTSTAMP:${compact(stampedOn)}T000000Z`,
          `DTSTART;VALUE=DATE:${compact(fromOn)}`,
          `DTEND;VALUE=DATE:${compact(untilOn)}`,
          `SUMMARY:${escaped(place)}: bezet`,
          'TRANSP:OPAQUE',
          'END:VEVENT',
        ],
  )
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//NL',
    'CALSCALE:GREGORIAN',
    'NAME:Bezetting',
    ...events,
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}
