import type { Tx } from '../../platform/actor/index.ts'
import type { Period, Register } from './counts.rules.ts'

/** The register without an alias or a name: days only, and the visits of a period. @param tx of a job with purpose `monitor` */
export async function readRegister(
  tx: Tx,
  { programmeId, period }: { programmeId: string; period: Period },
): Promise<Register> {
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
    .where('evening', '>=', period.from)
    .where('evening', '<=', period.until)
    .execute()
  const leavings = await tx
    .selectFrom('dropInLeavings')
    .select(['clientId', 'leftOn', 'returnedOn'])
    .where('programmeId', '=', programmeId)
    .execute()
  return { clients, visits, leavings }
}

/** The first evening of which a visit is kept; null where there is none. @param tx of a job with purpose `monitor` */
export async function findFirstEvening(tx: Tx, programmeId: string): Promise<string | null> {
  const first = await tx
    .selectFrom('dropInVisits')
    .select((eb) => eb.fn.min('evening').as('evening'))
    .where('programmeId', '=', programmeId)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
  return first?.evening ?? null
}
