import { useText } from '../../platform/language/text.ts'
import { handoverText, handoverWords } from './handovers.text.ts'
import type { RoundCase } from './rounds.api.ts'
import { stepsText } from './steps.text.ts'
import './handovers.css'

type Owes = RoundCase['missing']

/** What each of the two still has to do, each on a line of its own. */
export function Owed({ of }: { of: Owes }) {
  const t = useText(handoverText)
  const side = useText(stepsText)
  const word = useText(handoverWords)
  const sides = (['giver', 'receiver'] as const).filter((one) => of[one].length > 0)
  if (sides.length === 0) return <span className="soft">{t('nothing')}</span>
  return sides.map((one) => (
    <span key={one} className="owed">
      {`${side(one)}: ${of[one].map((code) => word(code)).join(', ')}`}
    </span>
  ))
}
