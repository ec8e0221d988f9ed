import type { Tx } from '../../platform/actor/index.ts'
import type { Register } from './counts.rules.ts'

/** The register as days. @param tx of a job with purpose `monitor`: while it is off there is nothing */
export async function readRegister(tx: Tx, programmeId: string): Promise<Register> {
  const applications = await tx
    .selectFrom('zone.applications')
    .select(['id', 'applicantId', 'renewsId', 'receivedOn', 'outcome', 'decidedOn'])
    .select(['validFrom', 'validUntil', 'withdrawnOn'])
    .where('programmeId', '=', programmeId)
    .execute()
  const objections = await tx
    .selectFrom('zone.objections')
    .select(['receivedOn', 'decidedOn', 'withdrawnOn'])
    .where('programmeId', '=', programmeId)
    .execute()
  return { applications, objections }
}

/** The day of the first application; null where there is none, or it is off. @param tx of a job with purpose `monitor` */
export async function findFirstApplication(tx: Tx, programmeId: string): Promise<string | null> {
  const first = await tx
    .selectFrom('zone.applications')
    .select((eb) => eb.fn.min('receivedOn').as('receivedOn'))
    .where('programmeId', '=', programmeId)
    .executeTakeFirst()
  return first?.receivedOn ?? null
}
