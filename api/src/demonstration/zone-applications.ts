import { addDays, workingDayFrom } from '../platform/clock/index.ts'

/** One application for the street zone, invented; days are `YYYY-MM-DD`.
 *  @property appliedAs how the applicant is called here: a number and no name */
export type ZoneApplication = {
  appliedAs: string
  receivedOn: string
  outcome?: 'granted' | 'refused'
  decidedOn?: string
  objectedOn?: string
  committee?: boolean
  /** Asked for what is missing, and until when. */
  askedOn?: string
  untilOn?: string
  /** Told that the decision will be later, and by when. */
  notifiedOn?: string
  laterUntil?: string
}

const firstOn = '2023-02-13'
const daysBetweenApplications = 13

// Seventeen that were granted, each five weeks after it came in.
const granted = Array.from({ length: 17 }, (_, n): ZoneApplication => {
  const receivedOn = workingDayFrom(addDays(firstOn, n * daysBetweenApplications))
  const decidedOn = workingDayFrom(addDays(receivedOn, 35))
  return { appliedAs: numbered(n + 1), receivedOn, outcome: 'granted', decidedOn }
})

function numbered(n: number): string {
  return `Aanvrager ${String(n).padStart(2, '0')}`
}

/** Twenty-one, of which two were refused and objected to: as the earlier note has it (§5). */
export const zoneApplications: readonly ZoneApplication[] = [
  ...granted,
  {
    appliedAs: numbered(18),
    receivedOn: '2023-09-12',
    outcome: 'refused',
    decidedOn: '2023-11-06',
    objectedOn: '2023-12-12',
  },
  {
    appliedAs: numbered(19),
    receivedOn: '2023-09-20',
    outcome: 'refused',
    decidedOn: '2023-11-14',
    objectedOn: '2023-12-20',
    committee: true,
  },
  {
    appliedAs: numbered(20),
    receivedOn: '2023-11-20',
    notifiedOn: '2023-12-21',
    laterUntil: '2024-01-26',
  },
  {
    appliedAs: numbered(21),
    receivedOn: '2023-12-04',
    askedOn: '2023-12-18',
    untilOn: '2024-01-19',
  },
]
