import type { Case } from '../../features/cases/cases.api.ts'
import type { Role } from '../../platform/api/contract.ts'

const overseers: readonly Role[] = ['coordinator', 'process_director']
const fieldWorkers: readonly Role[] = ['case_manager', 'peer_expert']
const assigners: readonly Role[] = ['coordinator', 'organisation_manager']
const transferrers: readonly Role[] = [...overseers, 'organisation_manager']

const asksAround = (own: boolean, role: Role) =>
  (own && role === 'case_manager') || assigners.includes(role)

/** Which parts of a case are worth asking for. The server decides each of them again; this only
 *  keeps a screen from asking what it would be refused. */
export function partsFor({ relation }: Pick<Case, 'relation'>, role: Role) {
  const own = relation === 'own'
  const team = relation === 'team'
  const manages = own && role === 'case_manager'
  const works = own && fieldWorkers.includes(role)
  const oversees = own || overseers.includes(role)
  const coordinates = role === 'coordinator'
  const follows = own || coordinates
  const meets = own || relation === 'emergency'
  return {
    log: own || team,
    safeContact: meets || team,
    sight: oversees,
    timeline: follows,
    contacts: own,
    plan: follows,
    flexBudget: manages,
    identity: meets,
    /** Where to find her: with emergency access too. */
    sleeps: meets,
    whereabouts: own,
    voice: works,
    peer: works,
    /** A peer expert writes notes of her own and builds bridges. */
    buildsBridges: role === 'peer_expert',
    openSafety: coordinates || works,
    timeOuts: oversees,
    consents: oversees,
    handover: own || transferrers.includes(role),
    escalation: oversees,
    asksUp: works,
    meetings: oversees,
    referrals: follows,
    propose: manages || coordinates,
    /** Whom to ask is for who may offer or assign the case. */
    matches: asksAround(own, role),
    accessLog: manages,
    /** Safe contact, identity, whereabouts and what is shared are hers to change. */
    change: manages,
    transfers: transferrers.includes(role),
  }
}

export type CaseParts = ReturnType<typeof partsFor>
