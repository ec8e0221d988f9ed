import { dayOf, formatTime } from '../../platform/language/days.ts'
import { amsterdamMoment } from '../../platform/language/moments.ts'
import type { Correction, WeekContact } from './hours.api.ts'

export type CorrectionValues = {
  day: string
  time: string
  outcome: Correction['outcome']
  kind: NonNullable<Correction['kind']> | ''
  directMinutes: number
  indirectMinutes: number
  travelMinutes: number
  thirdPartyMinutes: number
}

/** A contact as it stands, to be set right. */
export function valuesOf({ occurredAt, outcome, kind, ...contact }: WeekContact): CorrectionValues {
  const { directMinutes, indirectMinutes, travelMinutes, thirdPartyMinutes } = contact
  return {
    day: dayOf(occurredAt),
    time: formatTime(occurredAt, 'nl'),
    outcome: outcome as Correction['outcome'],
    kind: (kind ?? '') as CorrectionValues['kind'],
    ...{ directMinutes, indirectMinutes, travelMinutes, thirdPartyMinutes },
  }
}

/** What is sent. A moment that was left as it is stays so to the second. */
export function correctionFrom(values: CorrectionValues, was: WeekContact): Correction {
  const { day, time, kind, ...rest } = values
  const before = valuesOf(was)
  const same = day === before.day && time === before.time
  return {
    ...rest,
    ...(kind && { kind }),
    occurredAt: same ? was.occurredAt : amsterdamMoment(day, time),
  }
}
