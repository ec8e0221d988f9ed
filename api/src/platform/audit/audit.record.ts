import type { Actor, Concern, Tx } from '../actor/act.ts'

export type Outcome = 'done' | 'refused' | 'failed'
export type Trace = { traceId: string; spanId: string }

/** @param action the audit name of the route, such as `case.opened` */
export type AuditLine = {
  actor: Actor
  action: string
  resource: string
  outcome: Outcome
  trace: Trace
  concerns: readonly Concern[]
}

/** Writes one entry per subject in the caller's transaction: what cannot be audited does not happen. */
export async function recordAudit(tx: Tx, line: AuditLine): Promise<void> {
  const { actor, concerns } = line
  const about: readonly Concern[] = concerns.length > 0 ? concerns : [{}]
  await tx
    .insertInto('auditEntries')
    .values(
      about.map((concern) => ({
        programmeId: actor.programmeId,
        sessionId: actor.sessionId,
        personId: actor.personId,
        membershipId: actor.membershipId,
        role: actor.role,
        organisationId: actor.organisationId,
        action: line.action,
        resource: line.resource,
        outcome: line.outcome,
        traceId: line.trace.traceId,
        spanId: line.trace.spanId,
        subjectId: concern.subjectId ?? null,
        entityId: concern.entityId ?? null,
        reason: concern.reason ?? null,
        emergency: concern.emergency ?? false,
      })),
    )
    .execute()
}
