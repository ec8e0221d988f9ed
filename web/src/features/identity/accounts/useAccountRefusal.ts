import type { Problem } from '../../../platform/api/problem.ts'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { accountCounts, accountRefusals, chainRefusals } from './account-refusals.text.ts'

type Code = keyof typeof accountRefusals.nl

const counted = [
  'account-still-responsible',
  'membership-still-responsible',
  'organisation-still-responsible',
  'organisation-has-memberships',
] as const

/** The numbers of the cases in the way, at the end of the sentence. */
const casesIn = (cases: unknown) =>
  Array.isArray(cases) && cases.length > 0 ? [`(${cases.join(', ')})`] : []

const isKnown = (code: string): code is Code => Object.hasOwn(accountRefusals.nl, code)

/** Why it was refused, in words and with the count of what is in the way; undefined where the
 *  general sentence will do. */
export function useAccountRefusal(): (problem: Problem) => string | undefined {
  const plain = useText(accountRefusals)
  const countOf = useText(accountCounts)
  const chain = useText(chainRefusals)
  const { day } = useDates()
  return ({ code, facts }) => {
    const held = counted.find((known) => known === code)
    if (held) {
      const count = Number(facts.openCases ?? facts.memberships)
      return [countOf(held, { count }), ...casesIn(facts.cases)].join(' ')
    }
    if (code !== 'outside-chain') return isKnown(code) ? plain(code) : undefined
    const from = day(String(facts.chainFrom))
    const until = facts.chainUntil
    return until ? chain('closed', { from, until: day(String(until)) }) : chain('open', { from })
  }
}

/** The sentence beside a field, by a fault's code. */
export function useFaultWords(): (code: string) => string {
  const plain = useText(accountRefusals)
  return (code) => plain(isKnown(code) ? code : 'wrong')
}
