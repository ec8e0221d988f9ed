import type { Act } from '../actor/act.ts'

/** What waits, and for whom. Never content: opening it asks for that day's rights. */
type Notice = {
  membershipIds: readonly string[]
  /** Kebab-case, in the past tense: `emergency-access-opened`. */
  kind: string
  entityId: string
}

/** Tells people that something waits for them, in the transaction of what happened; each of them once. */
export async function tell({ tx, actor }: Act, notice: Notice): Promise<void> {
  const { kind, entityId } = notice
  const membershipIds = [...new Set(notice.membershipIds)]
  if (membershipIds.length === 0) return
  await tx
    .insertInto('notices')
    .values(
      membershipIds.map((membershipId) => ({
        programmeId: actor.programmeId,
        membershipId,
        kind,
        entityId,
      })),
    )
    .execute()
}
