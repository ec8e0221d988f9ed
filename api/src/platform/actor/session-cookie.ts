import { randomBytes } from 'node:crypto'

/** `__Host-` keeps it to this host and HTTPS (and localhost); Strict keeps it off foreign requests. */
export const cookieName = '__Host-session'

export const cookieOptions = {
  path: '/',
  httpOnly: true,
  secure: true,
  sameSite: 'strict',
} as const

const shape = /^[A-Za-z0-9_-]{43}$/

/** @returns 256 random bits as 43 characters */
export const newToken = () => randomBytes(32).toString('base64url')

/** @returns the token when it has the shape of one, else undefined */
export function readToken(cookies: Record<string, string | undefined>): string | undefined {
  const token = cookies[cookieName]
  return token !== undefined && shape.test(token) ? token : undefined
}
