import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  postponeSignal,
  rereadPostponement,
  takeBackPostponement,
} from './postponements.actions.ts'
import { getSignals } from './signals.actions.ts'
import { PostponeBody, PostponementParams, Signals } from './signals.schema.ts'

const tags = ['signals']

/** What asks for a person: of one's own role, put off, and back again. */
export const signalRoutes: Room = async (app) => {
  app.get(
    '/signals',
    {
      config: { access: 'signals:read', audit: 'signals.read' },
      schema: {
        operationId: 'listSignals',
        tags,
        response: { 200: Signals, ...problems(401, 403) },
      },
    },
    (request) => request.act((act) => getSignals(act, app.settingOffers)),
  )
  app.post(
    '/signals/_postpone',
    {
      config: { access: 'signals:write', audit: 'signal.postponed', reread: rereadPostponement },
      schema: {
        operationId: 'postponeSignal',
        tags,
        body: PostponeBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => postponeSignal(act, request.body)),
  )
  app.post(
    '/signal-postponements/:postponementId/_take-back',
    {
      config: {
        access: 'signals:write',
        audit: 'signal.postponement-taken-back',
        reread: rereadPostponement,
      },
      schema: {
        operationId: 'takeBackPostponement',
        tags,
        params: PostponementParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => takeBackPostponement(act, request.params.postponementId)),
  )
}
