import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { Act } from '../../platform/actor/index.ts'
import type { Ground } from '../../platform/config/index.ts'
import { demandRecentSignIn } from './passkeys.actions.ts'
import { findRecoveryCode, useRecoveryCode } from './recovery-codes.gate.ts'
import { countRecoveryCodes, replaceRecoveryCodes } from './recovery-codes.queries.ts'
import { codesAtOnce, makeCode, readCode, showCode } from './recovery-codes.rules.ts'
import type { Knock } from './sign-in.actions.ts'
import { arrive, refuse } from './sign-in.actions.ts'
import type { Admitted } from './sign-in.admit.gate.ts'
import { tellOfSignIn } from './sign-in.notices.gate.ts'

const method = 'recovery-code'

// Of a secret that nobody has: an unknown code costs as long as a wrong one.
const hashOfNothing = hash(randomBytes(16))

/** How many codes are left. */
export async function getRecoveryCodes({ tx, actor }: Act) {
  const { left, createdAt } = await countRecoveryCodes(tx, actor.personId)
  return { left, createdAt: createdAt?.toISOString() ?? null }
}

/** Makes new codes in place of the old ones. They are answered here and kept nowhere. */
export async function makeRecoveryCodes(act: Act) {
  await demandRecentSignIn(act)
  const codes = Array.from({ length: codesAtOnce }, () => makeCode(randomBytes(24)))
  const stored = await Promise.all(
    codes.map(async ({ locator, secret }) => ({ locator, hash: await hash(secret) })),
  )
  const id = await replaceRecoveryCodes(act.tx, act.actor.personId, stored)
  return { id, version: 1, codes: codes.map(showCode) }
}

/** Signs in with a code, and tells the person. @throws 401, the same for every reason */
export async function signInByRecoveryCode(
  ground: Ground,
  knock: Knock,
  typed: string,
): Promise<Admitted> {
  const code = readCode(typed)
  const found = code && (await findRecoveryCode(ground.gate, code.locator))
  const holds = await verify(found?.hash ?? (await hashOfNothing), code?.secret ?? '')
  if (!found) return refuse(ground, knock, { why: 'unknown-code', method })
  const { id, personId } = found
  if (!holds) return refuse(ground, knock, { why: 'wrong-code', method, personId })
  const telling = { personId, kind: 'recovery-code-used', today: ground.clock.today() } as const
  return arrive(ground, knock, {
    personId,
    method,
    mark: async (tx) => {
      const used = await useRecoveryCode(tx, id)
      if (used) await tellOfSignIn(tx, telling)
      return used
    },
  })
}
