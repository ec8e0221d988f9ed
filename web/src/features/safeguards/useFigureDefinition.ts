import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { figuresText } from './figures.text.ts'
import type { Figure } from './safeguards.api.ts'
import { useFigureWords } from './useFigureWords.ts'

/** How a figure is counted and when it stands, in a few sentences. */
export function useFigureDefinition(): (of: Figure) => string {
  const t = useText(figuresText)
  const word = useFigureWords()
  const { day } = useDates()
  return ({ code, universe }) => {
    if (code === 'continued') return t('continued-definition', { on: day(universe.on ?? '') })
    return word(`${code}-definition`)
  }
}
