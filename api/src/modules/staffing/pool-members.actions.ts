import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalidAt } from '../../platform/errors/index.ts'
import { findMember } from '../cases/index.ts'
import { listNames } from './capacity.queries.ts'
import { mayBeInPool } from './pool.rules.ts'

/** Whether the actor writes for who works there. */
export const writesFor = ({ actor }: Act, organisationId: string): boolean =>
  (relationsOf(actor.role, 'pool', 'write') as readonly string[]).includes('org') &&
  organisationId === actor.organisationId

/** Somebody of the actor's organisation, whom she may write for.
 *  @throws invalid, conflict('pool-not-for-this-role') */
export async function takePoolMember(act: Act, membershipId: string) {
  const member = await findMember(act.tx, membershipId)
  const named = (await listNames(act.tx, act.today)).find(
    (one) => one.membershipId === membershipId,
  )
  if (!member) throw invalidAt('/membershipId', 'unknown', 'is nobody of this programme')
  demand(mayBeInPool(member.role))
  if (!named || !writesFor(act, named.organisationId))
    throw invalidAt('/membershipId', 'of-another-organisation', 'works for another organisation')
  return member
}
