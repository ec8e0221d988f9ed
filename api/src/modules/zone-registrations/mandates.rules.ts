import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { Advice } from './mandates.schema.ts'

/** An advice and the switch that followed it, as far as rules ask. */
type Mandate = {
  id: string
  advice: Advice
  advisedByPersonId: string
  switchedOnAt: Date | null
  switchedOffAt: Date | null
}

export const isOn = (of: Mandate): boolean => of.switchedOnAt !== null && of.switchedOffAt === null

/** The register is switched on under the latest advice, by another person than who gave it.
 *  @param all the latest advice first */
export function maySwitchOn(all: readonly Mandate[], personId: string): Verdict {
  if (all.some(isOn)) return refused('zone-register-on')
  const [latest] = all
  if (latest === undefined || latest.switchedOnAt !== null) return refused('zone-advice-missing')
  return latest.advisedByPersonId === personId ? refused('zone-advice-own') : allowed
}

export const maySwitchOff = (of: Mandate): Verdict =>
  isOn(of) ? allowed : refused('zone-register-off')

type SwitchingOn = { decidedOn: string; departsBecause: string | null }

/** What is wrong with how it is switched on: whoever goes against the advice says why. */
export function faultsOfSwitch(
  { decidedOn, departsBecause }: SwitchingOn,
  { advice, today }: { advice: Advice; today: string },
): Fault[] {
  return [
    ...(decidedOn > today
      ? [{ path: '/decidedOn', code: 'in-the-future', message: 'lies in the future' }]
      : []),
    ...(advice === 'negative' && departsBecause === null
      ? [
          {
            path: '/departsBecause',
            code: 'required',
            message: 'says why the advice is not followed',
          },
        ]
      : []),
  ]
}
