import type { DeclaredRoute } from '../../src/platform/access/gate.ts'
import type { AccessKey, Operation, Resource, Role } from '../../src/platform/access/matrix.ts'
import { relationsOf, roles } from '../../src/platform/access/matrix.ts'
import type { Admin } from '../admin.ts'
import type { Hand, Sample } from './sample.ts'
import type { Situation } from './situations.ts'
import { holds, situations } from './situations.ts'

export type Who = { role: Role; situation: Situation }
export type Verdict = 'passed' | 'refused by role' | 'not found'

// A write that passed every gate would change what the next one finds. It is stopped at its very
// last step, the audit, and taken back whole: the answer then is a conflict that says try again.
const trial = 'deadbeef'.repeat(4)

/** Sent along, a write is taken back. */
export const tried = { traceparent: `00-${trial}-${'0'.repeat(16)}-01` }

export const takeBackWrites = ({ sql }: Admin) =>
  sql(`
    create function take_back() returns trigger language plpgsql as $$
    begin raise exception 'taken back' using errcode = '40001'; end $$;
    grant execute on function take_back() to public;
    create trigger take_back before insert on audit_entries for each row
      when (new.trace_id = '${trial}' and new.outcome = 'done') execute function take_back()`)

/** What the matrix says of a route that is asked as its sample says. */
export function expectedOf({ access }: DeclaredRoute, sample: Sample, who: Who): Verdict {
  const { role, situation } = who
  const [resource, operation] = access.split(':') as [Resource, Operation]
  const relations = relationsOf(role, resource, operation)
  if (relations.length === 0 || sample.exceptRoles?.includes(role)) return 'refused by role'
  if (sample.about === 'programme') return 'passed'
  const also = sample.alsoNeeds === undefined || reads(sample.alsoNeeds, who)
  return also && (sample.reaches ?? holds)(relations, situation) ? 'passed' : 'not found'
}

function reads(cell: AccessKey, { role, situation }: Who): boolean {
  const [resource, operation] = cell.split(':') as [Resource, Operation]
  return holds(relationsOf(role, resource, operation), situation)
}

export function urlOf({ url }: DeclaredRoute, { params, query }: Sample, hand: Hand): string {
  const path = Object.entries(params?.(hand) ?? {}).reduce(
    (filled, [name, value]) => filled.replace(`:${name}`, value),
    url,
  )
  return query === undefined ? path : `${path}?${query}`
}

/** In which situations a role is asked for a route; where it has the cell, in all six: there the case
 *  decides. Without the cell the gate refuses it, which has read nothing of the request by then but who
 *  asks for which route (`admit.test.ts`): no situation can change that. It is asked where it stands
 *  nearest, and in one of the others by turns, so that roles and routes meet in each of the six. */
export function askedIn(
  { access }: DeclaredRoute,
  { about }: Sample,
  { role, turn }: { role: Role; turn: number },
): readonly Situation[] {
  if (about === 'programme') return ['own']
  const [resource, operation] = access.split(':') as [Resource, Operation]
  if (relationsOf(role, resource, operation).length > 0) return situations
  const [nearest, ...others] = situations
  const other = others[(turn + roles.indexOf(role)) % others.length] ?? 'foreign'
  return [nearest, other]
}

type Answer = { statusCode: number; body: string }

/** @returns the status itself where it is no verdict */
export function verdictOf({ statusCode, body }: Answer, { passesAs = [] }: Sample) {
  const tookBack = statusCode === 409 && JSON.parse(body).code === 'try-again'
  if (tookBack || statusCode === 200 || passesAs.includes(statusCode)) return 'passed'
  if (statusCode === 403) return 'refused by role'
  return statusCode === 404 ? 'not found' : statusCode
}
