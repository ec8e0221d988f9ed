import type { Tx } from '../../platform/actor/index.ts'
import type { Register } from './counts.rules.ts'

/** The register without an alias or a name: days only. @param tx of a job with purpose `monitor` */
export async function readRegister(tx: Tx, programmeId: string): Promise<Register> {
  const clients = await tx
    .selectFrom('dropInClients')
    .select(['id as clientId', 'knownSince'])
    .where('programmeId', '=', programmeId)
    .execute()
  const visits = await tx
    .selectFrom('dropInVisits')
    .select(['clientId', 'evening'])
    .where('programmeId', '=', programmeId)
    .where('undoneAt', 'is', null)
    .execute()
  const leavings = await tx
    .selectFrom('dropInLeavings')
    .select(['clientId', 'leftOn', 'returnedOn'])
    .where('programmeId', '=', programmeId)
    .execute()
  return { clients, visits, leavings }
}
