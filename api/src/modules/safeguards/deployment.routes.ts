import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getDeployment } from './deployment.actions.ts'
import { Deployment, DeploymentQuery } from './deployment.schema.ts'

/** Hours against the norm. */
export const deploymentRoutes: Room = async (app) => {
  app.get(
    '/deployment',
    {
      config: { access: 'deployment:read', audit: 'deployment.read' },
      schema: {
        operationId: 'getDeployment',
        tags: ['hours'],
        querystring: DeploymentQuery,
        response: { 200: Deployment, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => getDeployment(act, request.query)),
  )
}
