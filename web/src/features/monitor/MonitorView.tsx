import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../../platform/api/problem.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { MonitorTables } from './MonitorTables.tsx'
import type { Period } from './monitor.api.ts'
import { monitorOf } from './monitor.api.ts'
import { PeriodForm } from './PeriodForm.tsx'

/** The figures of a period that one chooses; the last year until today at first. */
export function MonitorView() {
  const { today } = useDates()
  const [period, setPeriod] = useState<Period>({ from: yearBefore(today), until: today })
  const answer = useQuery(monitorOf(period))
  const problem = problemOf(answer.error)
  const refused = problem?.status === 400 ? problem : undefined
  return (
    <>
      <PeriodForm now={period} problem={refused} onChange={setPeriod} />
      {!refused && <Answer of={answer}>{(monitor) => <MonitorTables of={monitor} />}</Answer>}
    </>
  )
}

/** The first day of this month, a year ago. @param day `YYYY-MM-DD` */
const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4, 8)}01`
