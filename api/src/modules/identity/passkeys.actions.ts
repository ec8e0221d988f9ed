import type { Act } from '../../platform/actor/index.ts'
import type { Ground } from '../../platform/config/index.ts'
import { conflict, demand, invalidAt, notFound } from '../../platform/errors/index.ts'
import { askForNewPasskey, proveNewPasskey } from './passkeys.ceremony.actions.ts'
import { listCredentialIds } from './passkeys.gate.ts'
import { endPasskey, getAuthenticatedAt, insertPasskey, listPasskeys } from './passkeys.queries.ts'
import { mayAddPasskey, mayChangeSignIn, mayEndPasskey } from './passkeys.rules.ts'
import type { NewCredential } from './passkeys.schema.ts'
import { countRecoveryCodes } from './recovery-codes.queries.ts'
import { getPerson } from './sessions.queries.ts'
import { beginCeremony, takeCeremony } from './sign-in.ceremonies.gate.ts'
import { tellOfSignIn } from './sign-in.notices.gate.ts'

/** One's own passkeys. */
export async function getPasskeys({ tx, actor }: Act) {
  const passkeys = await listPasskeys(tx, actor.personId)
  return {
    items: passkeys.map(({ createdAt, lastUsedAt, ...passkey }) => ({
      ...passkey,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
  }
}

/** @throws conflict('sign-in-again') */
export async function demandRecentSignIn({ tx, actor }: Act): Promise<void> {
  demand(mayChangeSignIn(await getAuthenticatedAt(tx, actor.sessionId), new Date()))
}

/** First step of a further passkey. @returns what the device is asked, and the thread to the second */
export async function beginPasskey(act: Act, { gate, config }: Ground) {
  const { personId } = act.actor
  await demandRecentSignIn(act)
  const credentialIds = await listCredentialIds(gate, personId)
  demand(mayAddPasskey(credentialIds.length))
  const person = await getPerson(act.tx, personId)
  const options = await askForNewPasskey(config, { ...person, credentialIds })
  const state = { challenge: options.challenge }
  const token = await beginCeremony(gate, { kind: 'passkey-registration', personId, state })
  return { options, token }
}

type Registering = { token: string | undefined; credential: NewCredential; label: string }

/** Second step: the device answered. @throws conflict('ceremony-over'), invalid */
export async function registerPasskey(act: Act, ground: Ground, registering: Registering) {
  const { personId } = act.actor
  const { credential, token, label } = registering
  const ceremony = await takeCeremony(ground.gate, 'passkey-registration', token)
  if (ceremony?.personId !== personId) throw conflict('ceremony-over')
  const passkey = await proveNewPasskey(ground.config, credential, ceremony.state.challenge)
  if (!passkey) throw invalidAt('/credential', 'not-proven', 'does not fit what was asked')
  const id = await insertPasskey(act.tx, { ...passkey, personId, label })
  act.concerns({ entityId: id })
  const { today } = act
  act.afterCommit(() => tellOfSignIn(ground.gate, { personId, kind: 'passkey-added', today }))
  return { id, version: 1 }
}

/** Ends one of one's own passkeys. @throws notFound, conflict('last-passkey') */
export async function endOwnPasskey(act: Act, passkeyId: string): Promise<void> {
  const { personId } = act.actor
  act.concerns({ entityId: passkeyId })
  const passkeys = await listPasskeys(act.tx, personId)
  if (!passkeys.some(({ id }) => id === passkeyId)) throw notFound()
  await demandRecentSignIn(act)
  const { left } = await countRecoveryCodes(act.tx, personId)
  demand(mayEndPasskey(passkeys.length, left))
  await endPasskey(act.tx, passkeyId)
}

/** @throws notFound when it is not hers, or has ended */
export async function rereadPasskey({ tx, actor }: Act, id: string): Promise<void> {
  const passkeys = await listPasskeys(tx, actor.personId)
  if (!passkeys.some((passkey) => passkey.id === id)) throw notFound()
}
