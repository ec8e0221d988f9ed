import { useText } from '../../platform/language/text.ts'
import { DefinitionList } from '../../ui/data/DefinitionList.tsx'
import type { Round } from './rounds.api.ts'
import { roundText } from './rounds.text.ts'

/** How far a round is, in numbers of cases. */
export function RoundProgress({ of: { progress } }: { of: Round }) {
  const t = useText(roundText)
  const { total, completed, underWay, planned, toPlan, late, notWarm } = progress
  return (
    <DefinitionList
      items={[
        { term: t('done'), value: t('of', { count: completed, total }) },
        { term: t('underWay'), value: String(underWay) },
        { term: t('planned'), value: String(planned) },
        { term: t('toPlan'), value: String(toPlan) },
        { term: t('lateCount'), value: String(late) },
        { term: t('notWarm'), value: String(notWarm) },
      ]}
    />
  )
}
