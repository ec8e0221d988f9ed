import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { ExtensionKind } from './objections.schema.ts'
import type { SuspensionBody } from './terms.schema.ts'

type Ground = SuspensionBody['ground']

/** @param applicationId absent: of every application */
export const listSuspensions = (tx: Tx, applicationId?: string) =>
  tx
    .selectFrom('zone.suspensions')
    .select(['id', 'applicationId', 'objectionId', 'whatSealed', 'askedOn', 'untilOn', 'endedOn'])
    .select(sql<Ground>`ground`.as('ground'))
    .$if(applicationId !== undefined, (of) => of.where('applicationId', '=', applicationId ?? ''))
    .orderBy('askedOn')
    .orderBy('id')
    .execute()
export type SuspensionRow = Awaited<ReturnType<typeof listSuspensions>>[number]

/** @param applicationId absent: of every application */
export const listExtensions = (tx: Tx, applicationId?: string) =>
  tx
    .selectFrom('zone.extensions')
    .select(['id', 'applicationId', 'objectionId', 'becauseSealed', 'notifiedOn', 'untilOn'])
    .select(sql<ExtensionKind>`kind`.as('kind'))
    .$if(applicationId !== undefined, (of) => of.where('applicationId', '=', applicationId ?? ''))
    .orderBy('notifiedOn')
    .orderBy('id')
    .execute()
export type ExtensionRow = Awaited<ReturnType<typeof listExtensions>>[number]

type Of = {
  programmeId: string
  id: string
  applicationId: string
  objectionId: string | null
  recordedByMembershipId: string
}

type NewSuspension = Of & { ground: Ground; whatSealed: Buffer; askedOn: string; untilOn: string }

export async function insertSuspension(tx: Tx, suspension: NewSuspension): Promise<void> {
  await tx.insertInto('zone.suspensions').values(suspension).execute()
}

export async function endSuspension(tx: Tx, id: string, endedOn: string): Promise<void> {
  await tx.updateTable('zone.suspensions').set({ endedOn }).where('id', '=', id).execute()
}

type NewExtension = Of & {
  kind: ExtensionKind
  becauseSealed: Buffer
  notifiedOn: string
  untilOn: string | null
}

export async function insertExtension(tx: Tx, extension: NewExtension): Promise<void> {
  await tx.insertInto('zone.extensions').values(extension).execute()
}
