import type { Fault } from '../../platform/errors/problem.ts'
import type { Step } from './counts.schema.ts'

/** What is counted from; days are `YYYY-MM-DD`, a visit has the evening to which it belongs. */
export type Register = {
  visits: readonly { clientId: string; evening: string }[]
  clients: readonly { clientId: string; knownSince: string }[]
  leavings: readonly { clientId: string; leftOn: string; returnedOn: string | null }[]
}

export type Period = { from: string; until: string }

export type Counts = {
  visits: number
  uniqueClients: number
  newClients: number
  leftClients: number
}

/** The one definition of the figures of the drop-in centre, for a screen, the monitor and the command
 *  line. Visits: each once an evening. Unique: with a visit in the period. New: of these, known since
 *  an evening in it. Left: said to have left in it; who came back that same evening did not. */
export function countIn({ visits, clients, leavings }: Register, period: Period): Counts {
  const counted = visits.filter(({ evening }) => isIn(period, evening))
  const came = new Set(counted.map(({ clientId }) => clientId))
  const left = leavings.filter(
    ({ leftOn, returnedOn }) => isIn(period, leftOn) && returnedOn !== leftOn,
  )
  return {
    visits: counted.length,
    uniqueClients: came.size,
    newClients: clients.filter(
      ({ clientId, knownSince }) => came.has(clientId) && isIn(period, knownSince),
    ).length,
    leftClients: new Set(left.map(({ clientId }) => clientId)).size,
  }
}

// How much of a day names its evening, its month, its year.
const named: Record<Step, number> = { evening: 10, month: 7, year: 4 }

/** The same figures for each evening, month or year in which something happened, the latest first. */
export function countBy(step: Step, register: Register, period: Period) {
  const partOf = (day: string) => day.slice(0, named[step])
  const days = [
    ...register.visits.map(({ evening }) => evening),
    ...register.leavings.map(({ leftOn }) => leftOn),
  ].filter((day) => isIn(period, day))
  const parts = [...new Set(days.map(partOf))].toSorted().toReversed()
  return parts.map((part) => ({ part, ...countIn(ofPart(register, part), partIn(part, period)) }))
}

// Of one part only: a year of evenings is not walked through for each of them.
const ofPart = ({ visits, clients, leavings }: Register, part: string): Register => ({
  clients,
  visits: visits.filter(({ evening }) => evening.startsWith(part)),
  leavings: leavings.filter(({ leftOn }) => leftOn.startsWith(part)),
})

// Days are compared as text: no day of a month or a year lies after its `-99`.
const partIn = (part: string, { from, until }: Period): Period => ({
  from: from > part ? from : part,
  until: until < `${part}-99` ? until : `${part}-99`,
})

const isIn = ({ from, until }: Period, day: string) => from <= day && day <= until

/** The longest period that is counted at once. */
const mostYears = 6

/** What is wrong with a period that is asked for. */
export function faultsOfPeriod({ from, until }: Period): Fault[] {
  if (until < from)
    return [{ path: '/until', code: 'before-its-start', message: 'lies before the first day' }]
  if (Number(until.slice(0, 4)) - Number(from.slice(0, 4)) >= mostYears)
    return [{ path: '/from', code: 'too-long', message: `counts at most ${mostYears} years` }]
  return []
}
