import type { Standing } from './handovers.rules.ts'
import type { owing } from './handovers.schema.ts'

export type Owed = (typeof owing)[number]
export type Owes = { giver: Owed[]; receiver: Owed[] }

type Course = Pick<
  Standing,
  | 'state'
  | 'roomNeeded'
  | 'roomConfirmed'
  | 'meeting'
  | 'introductions'
  | 'introductionsNeeded'
  | 'sheetWritten'
  | 'sheetConfirmed'
  | 'openActions'
>

/** What each of the two still has to do; both are needed where both have to be there. */
export function owesOf(course: Course): Owes {
  if (course.state === 'proposed')
    return {
      giver: giverAhead(course),
      receiver: needsRoom(course) ? ['room', 'answer'] : ['answer'],
    }
  if (course.state !== 'accepted' && course.state !== 'introduced')
    return { giver: [], receiver: [] }
  const met = hasMet(course)
  const giver = [...(met ? [] : ['meeting' as const]), ...giverAhead(course)]
  if (course.openActions > 0) giver.push('actions')
  const receiver: Owed[] = [
    ...(met ? [] : ['meeting' as const]),
    ...(course.sheetConfirmed ? [] : ['sheet' as const]),
  ]
  const rest = giver.length + receiver.length === 0
  return rest ? { giver: ['completion'], receiver: ['completion'] } : { giver, receiver }
}

// The sheet can be written before anybody answered.
const giverAhead = ({ sheetWritten }: Course): Owed[] => (sheetWritten ? [] : ['sheet'])

const needsRoom = ({ roomNeeded, roomConfirmed }: Course) => roomNeeded && !roomConfirmed

const hasMet = ({ meeting, introductions, introductionsNeeded }: Course) =>
  meeting !== null && (meeting !== 'both-present' || introductions >= introductionsNeeded)

type Days = { state: string; answerBy: string; completeBy: string }

/** Late: under way, and a day has passed by which it was to be further. Days are `YYYY-MM-DD`. */
export function isLate({ state, answerBy, completeBy }: Days, today: string): boolean {
  if (state === 'proposed') return answerBy < today || completeBy < today
  return (state === 'accepted' || state === 'introduced') && completeBy < today
}
