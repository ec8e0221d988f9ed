import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Whether the column's case is among those on which the actor may do this. */
export const within = (column: string, resource: string, operation: string) =>
  sql<boolean>`${sql.ref(column)} = any ((select app.cases_for(${resource}, ${operation}))::uuid[])`

/** What the actor may do to this case, by the matrix and today's relations. */
export async function getRights(tx: Tx, caseId: string) {
  return tx
    .selectFrom('cases as c')
    .where('c.id', '=', caseId)
    .select([
      within('c.id', 'case-core', 'write').as('changeCourse'),
      within('c.id', 'closures', 'write').as('close'),
      within('c.id', 'closures', 'review').as('reviewClosure'),
      within('c.id', 'responsibility', 'write').as('assign'),
      within('c.id', 'responsibility', 'transfer').as('transfer'),
      within('c.id', 'client-keys', 'read').as('openSealed'),
    ])
    .executeTakeFirstOrThrow()
}

export type Rights = Awaited<ReturnType<typeof getRights>>
