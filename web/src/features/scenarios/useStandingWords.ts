import { useText } from '../../platform/language/text.ts'
import type { QuestionSummary } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'

type Of = {
  standing: QuestionSummary['standing']
  options: readonly { id: string; name: string }[]
}

/** What stands of a question: chosen, assumed, or nothing yet. */
export function useStandingWords(): (of: Of) => string {
  const t = useText(scenariosText)
  return ({ standing, options }) => {
    if (standing === null) return t('nothingStands')
    const found = options.find(({ id }) => id === standing.optionId)
    const option = found?.name ?? t('anotherOption')
    return t(standing.kind === 'chosen' ? 'chosenIs' : 'assumedIs', { option })
  }
}
