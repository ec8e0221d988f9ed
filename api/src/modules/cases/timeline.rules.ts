import { dayOf } from '../../platform/clock/index.ts'

/** A late entry shows as one: recorded on a later day, in Amsterdam, than it occurred. */
export function isRecordedLate(occurredAt: Date, recordedAt: Date): boolean {
  return dayOf(recordedAt) > dayOf(occurredAt)
}

/** A period whose end lies before its start. */
export function isBackwards(from: string | undefined, until: string | undefined): boolean {
  return from !== undefined && until !== undefined && until < from
}
