import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Advice } from './mandates.schema.ts'

/** Every advice with the switch that followed it, the latest first. */
export const listMandates = (tx: Tx) =>
  tx
    .selectFrom('zone.mandates')
    .select(['id', 'version', 'adviceText', 'advisedByPersonId', 'advisedAt'])
    .select(['basis', 'decidedBy', 'decidedOn', 'departsBecause'])
    .select(['switchedOnAt', 'switchedOffAt', 'offBecause'])
    .select(sql<Advice>`advice`.as('advice'))
    .orderBy('advisedAt', 'desc')
    .orderBy('id')
    .execute()

export type MandateRow = Awaited<ReturnType<typeof listMandates>>[number]

type NewAdvice = {
  programmeId: string
  id: string
  advice: Advice
  adviceText: string
  advisedByMembershipId: string
  advisedByPersonId: string
  advisedAt: Date
}

export async function insertAdvice(tx: Tx, advice: NewAdvice): Promise<void> {
  await tx.insertInto('zone.mandates').values(advice).execute()
}

type Switch =
  | {
      basis: string
      decidedBy: string
      decidedOn: string
      departsBecause: string | null
      switchedOnByMembershipId: string
      switchedOnByPersonId: string
      switchedOnAt: Date
    }
  | { switchedOffByMembershipId: string; switchedOffAt: Date; offBecause: string }

/** @returns the new version; undefined when somebody was first */
export async function setSwitch(
  tx: Tx,
  { id, version }: { id: string; version: number },
  to: Switch,
): Promise<number | undefined> {
  const row = await tx
    .updateTable('zone.mandates')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

/** Whether the register of the actor's programme is on. */
export async function findIsOn(tx: Tx, programmeId: string): Promise<boolean> {
  const { rows } = await sql<{ isOn: boolean }>`
    select zone.is_on(${programmeId}) as is_on`.execute(tx)
  return rows[0]?.isOn ?? false
}
