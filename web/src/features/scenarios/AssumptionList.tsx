import { useText } from '../../platform/language/text.ts'
import { DefinitionList } from '../../ui/data/DefinitionList.tsx'
import { isFacility } from './option-form.ts'
import { scenarioWords } from './scenario-words.text.ts'
import type { Assumption, Option, Question } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'
import { useSpans } from './useSpans.ts'

/** What an option assumes, each with where that stands. */
export function AssumptionList({ of, question }: { of: Option; question: Question }) {
  const t = useText(scenariosText)
  const word = useText(scenarioWords)
  const { number } = useSpans()
  const say = ({ name, value }: Assumption) => {
    if (isFacility(name)) return word(value === '1' ? 'stands' : 'stands-not')
    return number(value)
  }
  const parties = question.organisations.filter(({ id }) => of.organisationIds.includes(id))
  if (of.assumptions.length === 0 && parties.length === 0)
    return <p className="soft">{t('noAssumptions')}</p>
  return (
    <details className="scenario-assumptions">
      <summary>{t('assumptions')}</summary>
      <DefinitionList
        items={[
          ...of.assumptions.map((one) => ({
            term: word(one.name),
            value: (
              <>
                {say(one)} <span className="soft">({one.source})</span>
              </>
            ),
          })),
          ...(parties.length > 0
            ? [{ term: t('parties'), value: parties.map(({ name }) => name).join(', ') }]
            : []),
        ]}
      />
    </details>
  )
}
