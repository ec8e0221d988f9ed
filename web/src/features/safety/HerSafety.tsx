import { useQuery } from '@tanstack/react-query'
import { Answer } from '../../ui/states/Answer.tsx'
import { Deaths } from './Deaths.tsx'
import { Incidents } from './Incidents.tsx'
import { Missing } from './Missing.tsx'
import { SafetyPlan } from './SafetyPlan.tsx'
import { Staying } from './Staying.tsx'
import { safetyOf } from './safety.api.ts'
import './safety.css'

type Props = { caseId: string; mayChange: boolean }

/** Her plan for when she is in danger, violence against her, that she is missing, and
 *  that she died.
 *  @param mayChange the plan and a report; an incident is recorded by whoever works with her */
export function HerSafety({ caseId, mayChange }: Props) {
  const asked = useQuery(safetyOf(caseId))
  return (
    <Answer of={asked}>
      {(safety) => (
        <div className="safety-parts">
          <SafetyPlan caseId={caseId} plan={safety.plan} mayChange={mayChange} />
          <Staying caseId={caseId} whereabouts={safety.whereabouts} mayChange={mayChange} />
          <Incidents caseId={caseId} incidents={safety.incidents} />
          <Missing caseId={caseId} reports={safety.missing} mayChange={mayChange} />
          <Deaths caseId={caseId} mayChange={mayChange} />
        </div>
      )}
    </Answer>
  )
}
