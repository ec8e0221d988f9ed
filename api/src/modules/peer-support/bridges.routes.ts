import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  beginBridge,
  endBridge,
  getBridge,
  getBridgesOf,
  getBridgesUnderWay,
} from './bridges.actions.ts'
import { BridgeBody, BridgeParams, Bridges, CaseBridges, EndBody } from './bridges.schema.ts'
import { CaseParams } from './peer-notes.schema.ts'

const tags = ['peer-support']

/** From where to which care she is led, and what came of it. */
export const bridgeRoutes: Room = async (app) => {
  app.get(
    '/bridges',
    {
      config: { access: 'bridges:read', audit: 'bridges.listed' },
      schema: {
        operationId: 'listBridgesUnderWay',
        tags,
        response: { 200: Bridges, ...problems(401, 403) },
      },
    },
    (request) => request.act(getBridgesUnderWay),
  )
  app.get(
    '/cases/:caseId/bridges',
    {
      config: { access: 'bridges:read', audit: 'bridges.read' },
      schema: {
        operationId: 'listBridges',
        tags,
        params: CaseParams,
        response: { 200: CaseBridges, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getBridgesOf(act, request.params.caseId)),
  )
  app.post(
    '/cases/:caseId/bridges',
    {
      config: { access: 'bridges:write', audit: 'bridge.begun', reread: getBridge },
      schema: {
        operationId: 'beginBridge',
        tags,
        params: CaseParams,
        body: BridgeBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { caseId } = request.params
      return reply
        .code(201)
        .send(await request.act((act) => beginBridge(act, caseId, request.body)))
    },
  )
  app.post(
    '/cases/:caseId/bridges/:bridgeId/_end',
    {
      config: { access: 'bridges:write', audit: 'bridge.ended', reread: getBridge },
      schema: {
        operationId: 'endBridge',
        tags,
        params: BridgeParams,
        body: EndBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => endBridge(act, request.params, request.body)),
  )
}
