/** What a rule answers: allowed, or refused with a stable code and the facts behind it. A screen shows
 *  the same verdict that the server demands. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>

export type Allowed = { readonly allowed: true }
export type Refused = { readonly allowed: false; readonly code: string; readonly facts: Facts }
export type Verdict = Allowed | Refused

export const allowed: Allowed = { allowed: true }

/** @param code kebab-case and stable; the words for people live in the web's texts. */
export function refused(code: string, facts: Facts = {}): Refused {
  return { allowed: false, code, facts }
}
