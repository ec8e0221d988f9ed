/** Meetings: the team, the case meeting that the process director organises, with others around a woman,
 *  of the chain, and supervision (note, 2b, 2c, 2e). The agenda is proposed from what asks for a person,
 *  decisions come back until they are done, and what was said of a woman stands under her case alone. */
import type { Room } from '../rooms.ts'
import { agendaRoutes } from './agenda.routes.ts'
import { decisionRoutes } from './decisions.routes.ts'
import { holdingRoutes } from './holding.routes.ts'
import { meetingRoutes } from './meetings.routes.ts'
import { minutesRoutes } from './minutes.routes.ts'

export { listOwnDue } from './decisions.actions.ts'
export { countDecisionsDue } from './decisions.queries.ts'

const mounted = [meetingRoutes, holdingRoutes, agendaRoutes, decisionRoutes, minutesRoutes]

export const meetings: Room = async (app, { ground }) => {
  for (const routes of mounted) await app.register(routes, { ground })
}
