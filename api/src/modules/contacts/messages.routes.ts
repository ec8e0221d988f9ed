import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getMessages, noteMessage, rereadMessage } from './messages.actions.ts'
import { CaseParams, MessageParams, Messages } from './messages.schema.ts'

const tags = ['contacts']

/** What De Cirkel sent about her, for who is responsible for her. */
export const messageRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/messages',
    {
      config: { access: 'case-messages:read', audit: 'case-messages.read' },
      schema: {
        operationId: 'listCaseMessages',
        tags,
        params: CaseParams,
        response: { 200: Messages, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getMessages(act, request.params.caseId)),
  )
  app.post(
    '/cases/:caseId/messages/:messageId/_note',
    {
      config: { access: 'case-messages:write', audit: 'case-message.noted', reread: rereadMessage },
      schema: {
        operationId: 'noteCaseMessage',
        tags,
        params: MessageParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => noteMessage(act, request.params)),
  )
}
