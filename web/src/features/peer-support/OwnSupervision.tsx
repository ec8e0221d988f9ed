import { useQuery } from '@tanstack/react-query'
import { Answer } from '../../ui/states/Answer.tsx'
import { Loading } from '../../ui/states/Loading.tsx'
import { supervision } from './supervision.api.ts'
import { WorkerSupervision } from './WorkerSupervision.tsx'

const shown = 4

/** One's own supervision and work guidance: what lapsed, and the latest of what was planned. */
export function OwnSupervision() {
  const asked = useQuery(supervision)
  return (
    <Answer of={asked} loading={<Loading lines={2} />}>
      {({ people }) =>
        people.map((worker) => (
          <WorkerSupervision key={worker.membershipId} of={worker} most={shown} />
        ))
      }
    </Answer>
  )
}
