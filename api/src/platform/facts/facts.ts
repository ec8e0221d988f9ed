import type { Act } from '../actor/act.ts'
import { startOfDay } from '../clock/index.ts'

/** Numbers, codes, days and yes or no, or a number per code; never identity, never text. */
export type Attributes = Readonly<Record<string, Plain | readonly string[] | PerCode>>

type Plain = string | number | boolean | null
type PerCode = Readonly<Record<string, number | null>>

export type Fact = {
  /** Kebab-case, in the past tense: `contact-recorded`. */
  kind: string
  /** Absent for what is about no woman, such as hours without a case. */
  subjectId?: string
  occurredAt: Date
  entityId?: string
  attributes?: Attributes
}

/** When something occurred of which only the day is told: now where that is today, else as that day began. */
export const momentOn = ({ now, today }: Pick<Act, 'now' | 'today'>, day: string): Date =>
  day === today ? now : startOfDay(day)

/** Records once what happened, in the transaction of the change. Timeline, live note and monitor read these. */
export async function recordFact({ tx, actor, now }: Act, fact: Fact): Promise<void> {
  await tx
    .insertInto('facts')
    .values({
      programmeId: actor.programmeId,
      membershipId: actor.membershipId,
      subjectId: fact.subjectId ?? null,
      kind: fact.kind,
      occurredAt: fact.occurredAt,
      recordedAt: now,
      entityId: fact.entityId ?? null,
      attributes: JSON.stringify(fact.attributes ?? {}),
    })
    .execute()
}
