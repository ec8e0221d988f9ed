import type { Case } from '../../features/cases/cases.api.ts'
import type { Role } from '../../platform/api/contract.ts'

const overseers: readonly Role[] = ['coordinator', 'process_director']
const fieldWorkers: readonly Role[] = ['case_manager', 'peer_expert']
const transferrers: readonly Role[] = [...overseers, 'organisation_manager']

/** Which parts of a case are worth asking for. The server decides each of them again; this only
 *  keeps a screen from asking what it would be refused. */
export function partsFor({ relation }: Pick<Case, 'relation'>, role: Role) {
  const own = relation === 'own'
  const emergency = relation === 'emergency'
  const team = relation === 'team'
  const manages = own && role === 'case_manager'
  const works = own && fieldWorkers.includes(role)
  const oversees = own || overseers.includes(role)
  return {
    log: own || team,
    safeContact: own || team || emergency,
    sight: oversees,
    timeline: own || role === 'coordinator',
    contacts: own,
    plan: own || role === 'coordinator',
    identity: own || emergency,
    whereabouts: own,
    voice: works,
    peer: works,
    /** A peer expert writes notes of her own and builds bridges. */
    buildsBridges: role === 'peer_expert',
    openSafety: role === 'coordinator' || (own && fieldWorkers.includes(role)),
    consents: oversees,
    handover: oversees || role === 'organisation_manager',
    propose: manages || role === 'coordinator',
    accessLog: manages,
    /** Safe contact, identity, whereabouts and what is shared are hers to change. */
    change: manages,
    transfers: transferrers.includes(role),
  }
}

export type CaseParts = ReturnType<typeof partsFor>
