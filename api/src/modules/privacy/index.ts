/** Privacy: under which basis something of hers is shared, who looked at her, and what one may see of
 *  her in an emergency. */
import type { Room } from '../rooms.ts'
import { accessLogRoutes } from './access-log.routes.ts'
import { consentRoutes } from './consents.routes.ts'
import { emergencyAccessRoutes } from './emergency-accesses.routes.ts'

export const privacy: Room = async (app, { ground }) => {
  await app.register(accessLogRoutes, { ground })
  await app.register(consentRoutes, { ground })
  await app.register(emergencyAccessRoutes, { ground })
}

export { openApart, sealApart } from './apart.actions.ts'
export { getConsents } from './consents.actions.ts'
export { getEmergencyAccesses } from './emergency-access-list.actions.ts'
export { concernOf } from './look.actions.ts'
export { lookAtCase } from './look.queries.ts'
export { faultsOfNaming } from './naming.actions.ts'
export { reachCase } from './reach.actions.ts'
