import type { Ground } from '../../platform/config/index.ts'
import { askForNewPasskey, proveNewPasskey } from './passkeys.ceremony.actions.ts'
import type { NewCredential } from './passkeys.schema.ts'
import type { Knock } from './sign-in.actions.ts'
import { arrive, refuse } from './sign-in.actions.ts'
import type { Admitted } from './sign-in.admit.gate.ts'
import { beginCeremony, takeCeremony } from './sign-in.ceremonies.gate.ts'
import { acceptInvitation, findInvitation } from './sign-in.invitation.gate.ts'
import { tellOfSignIn } from './sign-in.notices.gate.ts'

const method = 'passkey'

/** First step: the token that the administrator handed over. @throws 401 */
export async function beginInvitation(ground: Ground, knock: Knock, token: string) {
  const { gate, config } = ground
  const found = await findInvitation(gate, token)
  if (!found) return refuse(ground, knock, { why: 'unknown-invitation', method })
  const { id: invitationId, personId, name } = found
  const options = await askForNewPasskey(config, { id: personId, name, credentialIds: [] })
  const state = { challenge: options.challenge, invitationId }
  return { options, token: await beginCeremony(gate, { kind: 'invitation', personId, state }) }
}

/** Second step: the device made a passkey, and she is in. @throws 401, the same for every reason */
export async function acceptByPasskey(
  ground: Ground,
  knock: Knock,
  { credential, label }: { credential: NewCredential; label: string },
): Promise<Admitted> {
  const { gate, config, clock } = ground
  const ceremony = await takeCeremony(gate, 'invitation', knock.ceremonyToken)
  if (!ceremony?.personId) return refuse(ground, knock, { why: 'ceremony-over', method })
  const { personId, state } = ceremony
  const passkey = await proveNewPasskey(config, credential, state.challenge)
  if (!passkey) return refuse(ground, knock, { why: 'not-proven', method, personId })
  const { invitationId } = state
  const telling = { personId, kind: 'passkey-added', today: clock.today() } as const
  return arrive(ground, knock, {
    personId,
    method,
    mark: async (tx) => {
      const accepted = await acceptInvitation(tx, { invitationId, personId, passkey, label })
      if (accepted) await tellOfSignIn(tx, telling)
      return accepted
    },
  })
}
