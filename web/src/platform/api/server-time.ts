// A device's own clock may be wrong; what it writes down is judged by the server's.
let ahead = 0

/** Remembers from an answer how far the server's clock is ahead, in milliseconds; its header counts in
 *  whole seconds, so that what follows from it never lies in the server's future. */
export function noteServerTime(header: string | null, now = Date.now()) {
  const said = Date.parse(header ?? '')
  if (!Number.isNaN(said)) ahead = said - now
}

/** The time by the server's clock, milliseconds. */
export const serverTime = (now = Date.now()): number => now + ahead
