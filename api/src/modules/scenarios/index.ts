/** Scenarios (note, 1 and 5): the options of a question, what each would mean for an element of the approach,
 *  what speaks for and against, what was chosen and why; and what its assumptions come to in money, team and
 *  norms beside today. Of no woman. */
import type { Room } from '../rooms.ts'
import { outcomeRoutes } from './outcomes.routes.ts'
import { scenarioRoutes } from './scenarios.routes.ts'

export { compareScenario, listScenarios, showScenario } from './measuring.actions.ts'

export const scenarios: Room = async (app, { ground }) => {
  await app.register(scenarioRoutes, { ground })
  await app.register(outcomeRoutes, { ground })
}
