import type { Act } from '../../platform/actor/index.ts'
import { demand, invalidAt, notFound, stale } from '../../platform/errors/index.ts'
import { askToConfirm } from './confirmations.actions.ts'
import {
  endMembership,
  findMembershipToTake,
  insertMembership,
  listMembershipsOf,
} from './memberships.queries.ts'
import { mayGive, mayTake } from './memberships.rules.ts'
import type { NewMembership } from './memberships.schema.ts'
import { findOrganisation } from './organisations.queries.ts'
import { demandRecentSignIn } from './passkeys.actions.ts'
import { getAccount } from './people.actions.ts'

/** @throws notFound */
export async function getMembership({ tx, actor: { programmeId } }: Act, id: string) {
  const membership = await findMembershipToTake(tx, { programmeId, id })
  if (!membership) throw notFound()
  return membership
}

/** Gives somebody a membership, which she can use once a second person has confirmed it. Another role
 *  is another membership: this one, and the end of the old.
 *  @throws notFound, invalid, conflict('own-membership' | 'sign-in-again') */
export async function giveMembership(act: Act, personId: string, wished: NewMembership) {
  const { programmeId, personId: actorId } = act.actor
  const wish = { ...wished, validUntil: wished.validUntil ?? null, personId }
  act.concerns({ entityId: personId })
  demandOrder(wish.validFrom, wish.validUntil)
  const { ended: accountEnded } = await getAccount(act, personId)
  const chain = await findOrganisation(act.tx, { programmeId, id: wish.organisationId })
  if (!chain) throw invalidAt('/organisationId', 'unknown', 'is no organisation of this programme')
  const held = await listMembershipsOf(act.tx, programmeId, personId)
  demand(mayGive(wish, { actorId, accountEnded, chain, held }))
  await demandRecentSignIn(act)
  const written = await insertMembership(act.tx, { ...wish, programmeId })
  act.concerns({ entityId: written.id })
  await askToConfirm(act, { id: written.id, personId })
  return written
}

/** Ends a membership after a day; from the next one on its sessions are over.
 *  @throws notFound, invalid, conflict('membership-still-responsible') with the open cases */
export async function takeMembership(act: Act, id: string, { validUntil }: { validUntil: string }) {
  const { programmeId, personId: actorId } = act.actor
  act.concerns({ entityId: id })
  const { personId, openCases, cases, version, ...rest } = await getMembership(act, id)
  const { validFrom, chainFrom, chainUntil } = rest
  demandOrder(validFrom, validUntil)
  const present = { validFrom, validUntil: rest.validUntil }
  const chain = { chainFrom, chainUntil }
  const { today } = act
  const held = { openCases, cases }
  demand(mayTake({ personId, actorId, present, validUntil, today, chain, ...held }))
  const changed = await endMembership(act.tx, { programmeId, id, version, validUntil })
  if (changed === undefined) throw stale(version, version + 1)
  return { id, version: changed }
}

function demandOrder(validFrom: string, validUntil: string | null): void {
  if (validUntil !== null && validUntil < validFrom)
    throw invalidAt('/validUntil', 'before-start', 'lies before the day on which it began')
}
