import type { Tx } from '../../platform/actor/index.ts'
import type { WhereaboutsBody } from './whereabouts.schema.ts'

const columns = ['id', 'caseId', 'kind', 'fromOn', 'reviewOn', 'endedOn', 'version'] as const

export async function listWhereabouts(tx: Tx, caseId: string) {
  return tx
    .selectFrom('whereabouts')
    .select(columns)
    .where('caseId', '=', caseId)
    .orderBy('fromOn', 'desc')
    .orderBy('id')
    .execute()
}

/** Those whose review date has come, the first first. */
export async function listWhereaboutsDue(tx: Tx, today: string) {
  return tx
    .selectFrom('whereabouts as w')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'w.programmeId').onRef('c.id', '=', 'w.caseId'),
    )
    .innerJoin('caseCourses as course', (join) =>
      join
        .onRef('course.programmeId', '=', 'w.programmeId')
        .onRef('course.caseId', '=', 'w.caseId'),
    )
    .select(['w.id', 'w.caseId', 'w.reviewOn', 'c.subjectId', 'c.number', 'c.alias'])
    .where('w.endedOn', 'is', null)
    .where('w.reviewOn', '<=', today)
    .where('course.phase', '<>', 'closed')
    .orderBy('w.reviewOn')
    .execute()
}

export async function findWhereabouts(tx: Tx, id: string) {
  return tx.selectFrom('whereabouts').select(columns).where('id', '=', id).executeTakeFirst()
}

export type WhereaboutsRow = NonNullable<Awaited<ReturnType<typeof findWhereabouts>>>

export async function findCurrentWhereabouts(tx: Tx, caseId: string) {
  return tx
    .selectFrom('whereabouts')
    .select('id')
    .where('caseId', '=', caseId)
    .where('endedOn', 'is', null)
    .executeTakeFirst()
}

type New = WhereaboutsBody & { programmeId: string; caseId: string; membershipId: string }

export async function insertWhereabouts(tx: Tx, row: New): Promise<string> {
  const { id } = await tx
    .insertInto('whereabouts')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Change = { reviewOn: string } | { endedOn: string }

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function changeWhereabouts(tx: Tx, row: { id: string; version: number }, to: Change) {
  const version = row.version + 1
  const changed = await tx
    .updateTable('whereabouts')
    .set({ ...to, version })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}

/** Pauses the signal until her review date; null lets it count again. */
export async function pauseSignal(tx: Tx, pause: Pause): Promise<void> {
  const { knownUntil } = pause
  await tx
    .insertInto('caseSights')
    .values(pause)
    .onConflict((conflict) =>
      conflict.columns(['programmeId', 'caseId']).doUpdateSet({ knownUntil }),
    )
    .execute()
}

type Pause = { programmeId: string; caseId: string; knownUntil: string | null }
