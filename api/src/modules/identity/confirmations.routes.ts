import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { confirmOne, getConfirmations, rereadConfirmed } from './confirmations.actions.ts'
import { ConfirmationParams, Confirmations } from './confirmations.schema.ts'

const tags = ['accounts']

/** Confirmations: whoever lets somebody in is not the one who says that she exists. */
export const confirmationRoutes: Room = async (app) => {
  app.get(
    '/confirmations',
    {
      config: { access: 'confirmations:review', audit: 'confirmation.listed' },
      schema: {
        operationId: 'listConfirmations',
        tags,
        response: { 200: Confirmations, ...problems(401, 403) },
      },
    },
    (request) => request.act(getConfirmations),
  )

  app.post(
    '/confirmations/:confirmationId/_confirm',
    {
      config: {
        access: 'confirmations:review',
        audit: 'confirmation.given',
        reread: rereadConfirmed,
      },
      schema: {
        operationId: 'confirmWayIn',
        tags,
        params: ConfirmationParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => confirmOne(act, request.params.confirmationId)),
  )
}
