import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getEvidence } from './evidence.actions.ts'
import { Evidence, EvidenceParams } from './evidence.schema.ts'

/** *Waaruit blijkt dat?* One click from a figure to the cases behind it, for who may see cases. */
export const evidenceRoutes: Room = async (app) => {
  app.get(
    '/safeguards/evidence/:figureCode',
    {
      config: { access: 'case-directory:read', audit: 'evidence.read' },
      schema: {
        operationId: 'getEvidence',
        tags: ['safeguards'],
        params: EvidenceParams,
        response: { 200: Evidence, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => getEvidence(act, request.params.figureCode)),
  )
}
