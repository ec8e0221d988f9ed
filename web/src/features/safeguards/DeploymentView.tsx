import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../../platform/api/problem.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { DeploymentPeriod } from './DeploymentPeriod.tsx'
import { DeploymentTables } from './DeploymentTables.tsx'
import type { Period } from './deployment.api.ts'
import { deploymentOf } from './deployment.api.ts'
import { quarterBefore } from './deployment-period.ts'

/** Hours against the norm over a period that one chooses; the thirteen weeks before today at first. */
export function DeploymentView() {
  const { today } = useDates()
  const [period, setPeriod] = useState<Period>(quarterBefore(today))
  const answer = useQuery(deploymentOf(period))
  const problem = problemOf(answer.error)
  const refused = problem?.status === 400 ? problem : undefined
  return (
    <>
      <DeploymentPeriod now={period} problem={refused} onChange={setPeriod} />
      {!refused && <Answer of={answer}>{(found) => <DeploymentTables of={found} />}</Answer>}
    </>
  )
}
