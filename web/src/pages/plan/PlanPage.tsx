import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { caseOf } from '../../features/cases/cases.api.ts'
import { planOf } from '../../features/plans/plans.api.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { PlanView } from './PlanView.tsx'

/** The plan of one case. */
export function PlanPage() {
  const { caseId } = useParams({ from: '/cases/$caseId/plan' })
  const opened = useQuery(caseOf(caseId))
  const plan = useQuery(planOf(caseId))
  return (
    <Answer of={opened}>
      {(known) => <Answer of={plan}>{(read) => <PlanView of={known} plan={read} />}</Answer>}
    </Answer>
  )
}
