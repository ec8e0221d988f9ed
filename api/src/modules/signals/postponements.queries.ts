import { sql } from 'kysely'
import type { Role } from '../../platform/access/index.ts'
import type { Tx } from '../../platform/actor/index.ts'
import type { PostponeBody } from './signals.schema.ts'

/** What was put off and stands today or returned today, as far as the signal is the actor's to see. */
export async function listPostponements(tx: Tx, today: string) {
  return postponements(tx)
    .where('s.untilOn', '>=', today)
    .whereRef('s.untilOn', '>', 's.fromOn')
    .orderBy('s.untilOn')
    .execute()
}

export type PostponementRow = Awaited<ReturnType<typeof listPostponements>>[number]

export async function findPostponement(tx: Tx, id: string) {
  return postponements(tx).where('s.id', '=', id).executeTakeFirst()
}

const postponements = (tx: Tx) =>
  tx
    .selectFrom('signalPostponements as s')
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 's.programmeId').onRef('m.id', '=', 's.membershipId'),
    )
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .select(['s.id', 's.kind', 's.entityId', 's.caseId', 's.fromOn', 's.untilOn', 's.version'])
    .select(['s.sealed', 's.words', 's.takenBackAt', 'p.name as by'])
    .select([sql<Role>`s.role`.as('role'), sql<PostponeBody['reason']>`s.reason`.as('reason')])

export type NewPostponement = {
  programmeId: string
  id: string
  kind: string
  entityId: string
  cell: string
  caseId: string | null
  organisationId: string | null
  aboutMembershipId: string | null
  notForPersonId: string | null
  membershipId: string
  untilOn: string
  reason: string
  sealed: Buffer | null
  words: string | null
  recordedAt: Date
}

export async function insertPostponement(tx: Tx, row: NewPostponement): Promise<void> {
  // Her role and the first day are filled in by the database.
  const whole = row as NewPostponement & { role: string; fromOn: string }
  await tx.insertInto('signalPostponements').values(whole).execute()
}

type TakingBack = { membershipId: string; at: Date; today: string }

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function endPostponement(
  tx: Tx,
  { id, version }: { id: string; version: number },
  { membershipId, at, today }: TakingBack,
): Promise<number | undefined> {
  const changed = await tx
    .updateTable('signalPostponements')
    .set({ untilOn: today, takenBackAt: at, takenBackByMembershipId: membershipId })
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}
