import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getContact } from './contact-list.actions.ts'
import { ContactParams } from './contacts.schema.ts'
import { correctContact, getContactVersions } from './corrections.actions.ts'
import { ContactVersions, CorrectionBody } from './corrections.schema.ts'

const tags = ['contacts']

/** Setting right what was recorded, with what stood there before. */
export const correctionRoutes: Room = async (app) => {
  app.post(
    '/contacts/:contactId/_correct',
    {
      config: { access: 'contacts:write', audit: 'contact.corrected', reread: getContact },
      schema: {
        operationId: 'correctContact',
        tags,
        params: ContactParams,
        body: CorrectionBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => correctContact(act, request.params.contactId, request.body)),
  )
  app.get(
    '/contacts/:contactId/versions',
    {
      config: { access: 'contacts:read', audit: 'contact-versions.read' },
      schema: {
        operationId: 'listContactVersions',
        tags,
        params: ContactParams,
        response: { 200: ContactVersions, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getContactVersions(act, request.params.contactId)),
  )
}
