/** Who acts, in which transaction, at what time. */
export type { Act, Actor, Concern, Tx } from './act.ts'
export { type Entered, enter } from './enter.ts'
export { cookieName, cookieOptions, newToken, readToken } from './session-cookie.ts'
