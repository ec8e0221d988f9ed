import { escalationCells } from './escalations.cells.ts'
import { meetingCells } from './meetings.cells.ts'
import { referralCells } from './referrals.cells.ts'

/** What is done with others around her: asked of a level above, spoken of, referred. */
export const withOthers = { ...escalationCells, ...meetingCells, ...referralCells } as const
