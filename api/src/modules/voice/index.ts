/** Voice: what she complains of, with whom she does not want to work, and what she thinks of the help
 *  (note, 2a). Taken down by who works with her, and read by nobody else. */
import type { Room } from '../rooms.ts'
import { complaintRoutes } from './complaints.routes.ts'
import { voiceRoutes } from './voice.routes.ts'
import { voiceOffers } from './voice.settings.ts'

export { getOpenComplaints } from './complaints.actions.ts'

export const voice: Room = async (app, { ground }) => {
  app.offerSettings(...voiceOffers)
  await app.register(voiceRoutes, { ground })
  await app.register(complaintRoutes, { ground })
}
