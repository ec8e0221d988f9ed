import type { ControlledTransaction, Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Role } from '../access/matrix.ts'
import type { DB } from '../database/tables.gen.ts'
import type { Actor } from './act.ts'

/** A transaction in which the session is stated, and who the database says it is. */
export type Entered = { tx: ControlledTransaction<DB>; actor: Actor | undefined }

type ActorRow = {
  sessionId: string | null
  membershipId: string
  personId: string
  programmeId: string
  organisationId: string
  role: Role
}

/** Begins the one transaction of a request. The token is all it states; the rest the database resolves. */
export async function enter(db: Kysely<DB>, token: string): Promise<Entered> {
  const tx = await db.startTransaction().execute()
  try {
    const { rows } = await sql<ActorRow>`select * from app.enter(${token})`.execute(tx)
    const [row] = rows
    return { tx, actor: row?.sessionId ? { ...row, sessionId: row.sessionId } : undefined }
  } catch (error) {
    await tx.rollback().execute()
    throw error
  }
}
