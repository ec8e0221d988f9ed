import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { instruments } from './assessments.api.ts'
import { planWords } from './plan-words.text.ts'

type Known = keyof typeof planWords.nl
const isKnown = (code: string): code is Known => Object.hasOwn(planWords.nl, code)

/** What a domain is called: in the words of the product, or of the instrument that the programme
 *  loaded itself. */
export function useDomainName(): (code: string) => string {
  const word = useText(planWords)
  const { data } = useQuery(instruments)
  const own = data?.items.find(({ current, version }) => current && version > 1)
  const names = new Map(own?.domains.map(({ code, name }) => [code, name]))
  return (code) => names.get(code) ?? (isKnown(code) ? word(code) : code)
}
