import { useText } from '../../platform/language/text.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import { outcomesText } from './outcomes.text.ts'
import { scenarioWords } from './scenario-words.text.ts'
import type { Consequence, Standing } from './scenarios.api.ts'

const tones: Record<Standing['state'], Tone> = {
  secured: 'good',
  attention: 'warn',
  'not-secured': 'bad',
  unknown: 'unknown',
}

/** Whether something stands under a scenario, and why not. */
export function StateWord({ of }: { of: Standing | undefined }) {
  const t = useText(outcomesText)
  if (of === undefined) return <Badge tone="unknown">{t('unknown')}</Badge>
  return (
    <>
      <Badge tone={tones[of.state]}>{t(of.state)}</Badge>
      {of.because.length > 0 && (
        <span className="scenario-why">{of.because.map((why) => t(why)).join(', ')}</span>
      )}
    </>
  )
}

const effects: Record<Consequence['effect'], Tone> = {
  strengthens: 'good',
  keeps: 'neutral',
  weakens: 'warn',
  ends: 'bad',
  unknown: 'unknown',
}

/** What becomes of an element, in a word and a shape. */
export function EffectWord({ of: effect }: { of: Consequence['effect'] }) {
  const word = useText(scenarioWords)
  return <Badge tone={effects[effect]}>{word(effect)}</Badge>
}
