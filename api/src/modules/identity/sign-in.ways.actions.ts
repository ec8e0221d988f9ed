import type { Kysely } from 'kysely'
import type { Act } from '../../platform/actor/index.ts'
import { newToken } from '../../platform/actor/index.ts'
import type { Config } from '../../platform/config/index.ts'
import type { DB } from '../../platform/database/tables.gen.ts'
import { demand, invalidAt, notFound } from '../../platform/errors/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { askToConfirm } from './confirmations.actions.ts'
import { findProvider } from './oidc.actions.ts'
import { endSubject, insertSubject, listSubjects } from './oidc.queries.ts'
import { demandRecentSignIn } from './passkeys.actions.ts'
import { getAccount } from './people.actions.ts'
import { mayLetIn } from './people.rules.ts'
import { endSessionsOf } from './sessions.gate.ts'
import { listWatchers, replaceInvitation } from './sign-in.invitation.queries.ts'

const invitationDays = 7

/** Makes an invitation, for the administrator to hand over; it opens once a second person has
 *  confirmed it. When it is used it takes the place of everything the person signed in with before. @throws notFound, conflict('own-account' | 'sign-in-again') */
export async function invite(act: Act, personId: string) {
  await demandLetIn(act, personId)
  await demandRecentSignIn(act)
  const token = newToken()
  const made = await replaceInvitation(act.tx, { personId, token, days: invitationDays })
  await askToConfirm(act, { id: made.id, personId })
  await warn(act, personId, 'invitation-made')
  return { id: made.id, version: 1, token, expiresAt: made.expiresAt.toISOString() }
}

type Link = { provider: string; subject: string }

/** Links a person to the subject under which her organisation knows her.
 *  @throws notFound, invalid, conflict('own-account'), conflict when it is linked already */
export async function linkSubject(act: Act, config: Config, link: Link & { personId: string }) {
  const { personId, subject } = link
  await demandLetIn(act, personId)
  await demandRecentSignIn(act)
  const provider = findProvider(config, link.provider)
  if (!provider) throw invalidAt('/provider', 'unknown', 'is no sign-in of this installation')
  const id = await insertSubject(act.tx, { personId, issuer: provider.issuer, subject })
  await askToConfirm(act, { id, personId })
  await warn(act, personId, 'sign-in-linked')
  return { id, version: 1 }
}

/** @throws notFound, conflict('own-account') */
export async function unlinkSubject(act: Act, personId: string, subjectId: string): Promise<void> {
  await demandLetIn(act, personId)
  if (!(await endSubject(act.tx, subjectId, personId))) throw notFound()
}

/** @throws notFound */
export async function rereadSubject({ tx }: Act, id: string): Promise<void> {
  const subjects = await listSubjects(tx)
  if (!subjects.some((subject) => subject.id === id)) throw notFound()
}

/** Signs a person out everywhere, for a device that is lost or a session that may not be hers. Her ways
 *  in stay. @throws notFound, conflict('own-account') */
export async function endSessionsFor(act: Act, gate: Kysely<DB>, personId: string) {
  await demandLetIn(act, personId)
  act.afterCommit(() => gate.transaction().execute((tx) => endSessionsOf(tx, personId)))
  return { id: personId, version: 1 }
}

async function demandLetIn(act: Act, personId: string): Promise<void> {
  act.concerns({ entityId: personId })
  demand(mayLetIn(await getAccount(act, personId), act.actor.personId))
}

// Whoever makes a way into another's account can use it herself; so it is never made unseen.
async function warn(act: Act, personId: string, kind: string): Promise<void> {
  const membershipIds = await listWatchers(act.tx, personId, act.today)
  await tell(act, { membershipIds, kind, entityId: personId })
}
