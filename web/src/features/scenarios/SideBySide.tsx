import { useQuery } from '@tanstack/react-query'
import { Answer } from '../../ui/states/Answer.tsx'
import { OutcomeTables } from './OutcomeTables.tsx'
import { outcomesOf } from './scenarios.api.ts'

/** Every option of a question beside today. */
export function SideBySide({ questionId }: { questionId: string }) {
  const asked = useQuery(outcomesOf(questionId))
  return (
    <Answer of={asked}>
      {({ today, norms, options }) => (
        <OutcomeTables
          today={today}
          norms={norms}
          sides={options.map(({ optionId, name, outcome }) => ({ id: optionId, name, outcome }))}
        />
      )}
    </Answer>
  )
}
