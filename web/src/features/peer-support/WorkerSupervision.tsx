import { Lapses } from './Lapses.tsx'
import { PlanSupervision } from './PlanSupervision.tsx'
import { SessionList } from './SessionList.tsx'
import type { Worker } from './supervision.api.ts'

/** One person: what lapsed, what is planned and what took place. */
export function WorkerSupervision({ of, most }: { of: Worker; most: number }) {
  return (
    <div className="stack">
      <div className="row">
        <Lapses of={of.lapses} />
      </div>
      {of.mayPlan && <PlanSupervision of={of} />}
      <SessionList of={of} most={most} />
    </div>
  )
}
