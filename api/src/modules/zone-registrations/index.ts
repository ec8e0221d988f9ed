/** The register of the street zone De Loods (note, 3b and 5), behind a wall: off until the controller switches
 *  it on. Application, decision, objection and the decision on it, each within its term of the Awb. It knows
 *  nothing of care, and care gets figures. */
import type { Room } from '../rooms.ts'
import { applicationRoutes } from './applications.routes.ts'
import { countRoutes } from './counts.routes.ts'
import { decidingRoutes } from './deciding.routes.ts'
import { letterRoutes } from './letters.routes.ts'
import { mandateRoutes } from './mandates.routes.ts'
import { zoneOffers } from './zone-registrations.settings.ts'

export { countZoneAttention, listZoneAttention } from './attention.actions.ts'
export { measureZone } from './counts.actions.ts'
export { findFirstApplication } from './counts.queries.ts'
export { ZoneCounts } from './counts.schema.ts'
export { forgetZoneApplicants } from './retention.jobs.ts'

const mounted = [mandateRoutes, applicationRoutes, decidingRoutes, letterRoutes, countRoutes]

export const zoneRegistrations: Room = async (app, { ground }) => {
  app.offerSettings(...zoneOffers)
  for (const routes of mounted) await app.register(routes, { ground })
}
