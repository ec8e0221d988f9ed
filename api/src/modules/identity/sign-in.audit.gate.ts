import type { Kysely, Transaction } from 'kysely'
import type { Role } from '../../platform/access/index.ts'
import type { Trace } from '../../platform/audit/audit.record.ts'
import type { DB } from '../../platform/database/tables.gen.ts'
import type { Method } from './sessions.gate.ts'

type Opened = {
  personId: string
  sessionId: string
  method: Method
  trace: Trace
  membership: {
    id: string
    role: Role
    organisation: { id: string }
    programme: { id: string }
  }
}

/** Records a sign-in, in the transaction that opens its session. */
export async function recordOpened(tx: Transaction<DB>, opened: Opened): Promise<void> {
  const { membership } = opened
  await tx
    .insertInto('auditEntries')
    .values({
      programmeId: membership.programme.id,
      personId: opened.personId,
      sessionId: opened.sessionId,
      membershipId: membership.id,
      role: membership.role,
      organisationId: membership.organisation.id,
      action: 'session.opened',
      resource: 'session',
      reason: opened.method,
      outcome: 'done',
      traceId: opened.trace.traceId,
      spanId: opened.trace.spanId,
    })
    .execute()
}

export type Refusal = {
  /** Kebab-case: what was wrong. Kept here, never told to who knocked. */
  why: string
  method: Method
  /** Known once a credential was found, even when it did not hold. */
  personId?: string | undefined
}

/** Records a refused sign-in of somebody known, where she works or last worked. */
export async function recordRefused(gate: Kysely<DB>, refusal: Refusal, trace: Trace) {
  const { personId, why, method } = refusal
  if (personId === undefined) return
  const last = await gate
    .selectFrom('memberships')
    .select(['programmeId'])
    .where('personId', '=', personId)
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return
  await gate
    .insertInto('auditEntries')
    .values({
      programmeId: last.programmeId,
      personId,
      action: 'session.refused',
      resource: 'session',
      reason: `${method}: ${why}`,
      outcome: 'refused',
      ...trace,
    })
    .execute()
}
