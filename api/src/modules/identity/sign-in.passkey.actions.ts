import type { Ground } from '../../platform/config/index.ts'
import { askForPasskey, provePasskey } from './passkeys.ceremony.actions.ts'
import { findPasskey, usePasskey } from './passkeys.gate.ts'
import { countsOn } from './passkeys.rules.ts'
import type { UsedCredential } from './passkeys.schema.ts'
import type { Knock } from './sign-in.actions.ts'
import { arrive, refuse } from './sign-in.actions.ts'
import type { Admitted, Mark } from './sign-in.admit.gate.ts'
import { beginCeremony, takeCeremony } from './sign-in.ceremonies.gate.ts'
import { tellOfSignIn } from './sign-in.notices.gate.ts'

const method = 'passkey'

/** First step: a challenge for whoever knocks. @returns what the device is asked, and the thread */
export async function beginPasskeySignIn({ gate, config }: Ground) {
  const options = await askForPasskey(config)
  const state = { challenge: options.challenge }
  return { options, token: await beginCeremony(gate, { kind: 'passkey-sign-in', state }) }
}

/** Second step: the device answered. @throws 401, the same for every reason */
export async function signInByPasskey(
  ground: Ground,
  knock: Knock,
  credential: UsedCredential,
): Promise<Admitted> {
  const { gate, config, clock } = ground
  const ceremony = await takeCeremony(gate, 'passkey-sign-in', knock.ceremonyToken)
  if (!ceremony) return refuse(ground, knock, { why: 'ceremony-over', method })
  const passkey = await findPasskey(gate, credential.id)
  if (!passkey) return refuse(ground, knock, { why: 'unknown-passkey', method })
  const { personId } = passkey
  const { challenge } = ceremony.state
  const given = await provePasskey(config, credential, { challenge, passkey })
  if (given === undefined || !isHandleOf(personId, credential))
    return refuse(ground, knock, { why: 'not-proven', method, personId })
  if (!countsOn(passkey.counter, given)) {
    await tellOfSignIn(gate, { personId, kind: 'passkey-refused', today: clock.today() })
    return refuse(ground, knock, { why: 'counted-back', method, personId })
  }
  const counter = { stored: passkey.counter, given }
  const mark: Mark = (tx) => usePasskey(tx, { id: passkey.id, counter })
  return arrive(ground, knock, { personId, method, mark })
}

// A passkey that the device keeps says whose it is; another's name under it is a mix-up.
function isHandleOf(personId: string, { response: { userHandle } }: UsedCredential): boolean {
  return userHandle === undefined || Buffer.from(userHandle, 'base64url').toString() === personId
}
