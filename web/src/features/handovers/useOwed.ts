import { useText } from '../../platform/language/text.ts'
import { handoverText, handoverWords } from './handovers.text.ts'
import type { Round } from './rounds.api.ts'
import { stepsText } from './steps.text.ts'

type Owes = Round['cases'][number]['missing']

/** What each of the two still has to do, in one line. */
export function useOwed() {
  const t = useText(handoverText)
  const side = useText(stepsText)
  const word = useText(handoverWords)
  const list = (codes: Owes['giver']) => codes.map((code) => word(code)).join(', ')
  const owedBy = ({ giver, receiver }: Owes) => {
    const parts = [
      giver.length > 0 ? `${side('giver')}: ${list(giver)}` : '',
      receiver.length > 0 ? `${side('receiver')}: ${list(receiver)}` : '',
    ].filter(Boolean)
    return parts.length > 0 ? parts.join('; ') : t('nothing')
  }
  return { owedBy }
}
