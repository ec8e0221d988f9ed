import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { ObjectionOutcome } from './objections.schema.ts'

/** @param applicationId absent: of every application */
export const listObjections = (tx: Tx, applicationId?: string) =>
  tx
    .selectFrom('zone.objections')
    .select(['id', 'applicationId', 'receivedOn', 'postedOn', 'committee', 'late'])
    .select(['saidSealed', 'reasonSealed', 'decidedOn', 'announcedOn', 'withdrawnOn'])
    .select(sql<ObjectionOutcome | null>`outcome`.as('outcome'))
    .$if(applicationId !== undefined, (of) => of.where('applicationId', '=', applicationId ?? ''))
    .execute()
export type ObjectionRow = Awaited<ReturnType<typeof listObjections>>[number]

type NewObjection = {
  programmeId: string
  id: string
  applicationId: string
  receivedOn: string
  postedOn: string | null
  committee: boolean
  late: boolean
  saidSealed: Buffer
  recordedByMembershipId: string
  recordedAt: Date
}

export async function insertObjection(tx: Tx, objection: NewObjection): Promise<void> {
  await tx.insertInto('zone.objections').values(objection).execute()
}

type Settling =
  | {
      outcome: ObjectionOutcome
      reasonSealed: Buffer
      decidedOn: string
      announcedOn: string
      decidedByMembershipId: string
      decidedByPersonId: string
    }
  | { withdrawnOn: string }

export async function settleObjection(tx: Tx, id: string, to: Settling): Promise<void> {
  await tx.updateTable('zone.objections').set(to).where('id', '=', id).execute()
}
