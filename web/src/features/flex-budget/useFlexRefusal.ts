import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { flexRefusals } from './flex-refusals.text.ts'
import { useMoney } from './useMoney.ts'

type Code = keyof typeof flexRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(flexRefusals.nl, code)

/** Why the server refused, with its numbers; undefined where the general sentence will do. */
export function useFlexRefusal(): (problem: Problem) => string | undefined {
  const t = useText(flexRefusals)
  const money = useMoney()
  const amount = (value: unknown) => (typeof value === 'number' ? money(value) : '')
  return ({ code, faults, facts }) => {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    if (known !== 'flex-budget-exhausted') return known && t(known)
    return t(known, {
      free: amount(facts.freeCents),
      amount: amount(facts.amountCents),
      short: amount(facts.shortCents),
    })
  }
}
