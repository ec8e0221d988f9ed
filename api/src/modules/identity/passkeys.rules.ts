import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

const most = 10
const stepUpMinutes = 15

/** Whoever changes how she signs in proved shortly before that it is her: an unlocked screen that was
 *  left behind must not become somebody else's key. */
export function mayChangeSignIn(authenticatedAt: Date, at: Date): Verdict {
  const minutes = (at.getTime() - authenticatedAt.getTime()) / 60_000
  return minutes <= stepUpMinutes ? allowed : refused('sign-in-again', { minutes: stepUpMinutes })
}

export function mayAddPasskey(present: number): Verdict {
  return present < most ? allowed : refused('passkeys-full', { most })
}

/** The last passkey stays until there are recovery codes: otherwise she locks herself out. */
export function mayEndPasskey(passkeys: number, recoveryCodes: number): Verdict {
  return passkeys > 1 || recoveryCodes > 0 ? allowed : refused('last-passkey')
}

/** An authenticator that counts never counts back; one that does was copied. Many count nothing and
 *  always say 0. Source: WebAuthn level 3, 6.1.1. */
export function countsOn(stored: number, given: number): boolean {
  return given > stored || (given === 0 && stored === 0)
}
