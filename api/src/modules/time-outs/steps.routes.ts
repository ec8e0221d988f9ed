import type { FastifyInstance } from 'fastify'
import type { Static, TSchema } from 'typebox'
import type { AccessKey } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  approveStay,
  authoriseOverstay,
  declineStay,
  moveStay,
  reservePlace,
} from './deciding.actions.ts'
import { getStay } from './describing.actions.ts'
import {
  evaluateStay,
  letIn,
  letOut,
  markNotArrived,
  takeBackArrival,
  takeBackDeparture,
} from './staying.actions.ts'
import {
  ApproveBody,
  ArriveBody,
  DeclineBody,
  DepartBody,
  EvaluateBody,
  LeftParams,
  MoveBody,
  OverstayBody,
  PlaceBody,
  StayParams,
} from './stays.schema.ts'

const tags = ['time-outs']
const response = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }

type Taken = Promise<{ id: string; version: number }>
type Names = { verb: string; operationId: string; audit: string; access: AccessKey }
type Step = Names & {
  body?: TSchema
  take: (act: Act, params: StayParams, body: never) => Taken
}

/** One step with what it says; the action takes what the body is. */
const step = <Body extends TSchema>(
  names: Names,
  body: Body,
  take: (act: Act, params: StayParams, body: Static<Body>) => Taken,
): Step => ({ ...names, body, take })

const decides = (verb: string, operationId: string, audit: string): Names => ({
  ...{ verb, operationId, audit },
  access: 'time-outs:review',
})
const lets = (verb: string, operationId: string, audit: string): Names => ({
  ...{ verb, operationId, audit },
  access: 'time-outs:write',
})
const tells: Names = {
  ...{ verb: 'evaluate', operationId: 'evaluateTimeOut', audit: 'time-out.evaluated' },
  access: 'time-out-evaluations:write',
}

/** What is decided about a stay, where and when it is; who comes in and goes out, taken back on the same
 *  day; and how it was. Each is a step of one stay, on the version last seen. */
const steps: readonly Step[] = [
  step(decides('approve', 'approveTimeOut', 'time-out.approved'), ApproveBody, approveStay),
  step(decides('decline', 'declineTimeOut', 'time-out.declined'), DeclineBody, declineStay),
  step(decides('reserve', 'reserveTimeOutPlace', 'time-out.reserved'), PlaceBody, reservePlace),
  step(decides('move', 'moveTimeOut', 'time-out.moved'), MoveBody, moveStay),
  step(
    decides('authorise-overstay', 'authoriseOverstay', 'time-out.overstay-authorised'),
    OverstayBody,
    authoriseOverstay,
  ),
  step(lets('arrive', 'recordTimeOutArrival', 'time-out.arrived'), ArriveBody, letIn),
  {
    ...lets('take-back-arrival', 'takeBackTimeOutArrival', 'time-out.arrival-taken-back'),
    take: takeBackArrival,
  },
  step(lets('depart', 'recordTimeOutDeparture', 'time-out.departed'), DepartBody, letOut),
  {
    ...lets('mark-not-arrived', 'markTimeOutNotArrived', 'time-out.not-arrived'),
    take: markNotArrived,
  },
  step(tells, EvaluateBody, evaluateStay),
]

/** The steps of a stay. */
export const stepRoutes: Room = async (app) => {
  for (const one of steps) takes(app, one)
  // For a host the case is nobody's once she left: by the stay alone.
  app.post(
    '/time-outs/:timeOutId/_take-back-departure',
    {
      config: {
        access: 'time-outs:write',
        audit: 'time-out.departure-taken-back',
        reread: getStay,
      },
      schema: { operationId: 'takeBackTimeOutDeparture', tags, params: LeftParams, response },
    },
    (request) => request.act((act) => takeBackDeparture(act, request.params)),
  )
}

function takes(app: FastifyInstance, { verb, operationId, audit, access, body, take }: Step) {
  app.post<{ Params: StayParams }>(
    `/cases/:caseId/time-outs/:timeOutId/_${verb}`,
    {
      config: { access, audit, reread: getStay },
      schema: { operationId, tags, params: StayParams, ...(body && { body }), response },
    },
    (request) => request.act((act) => take(act, request.params, request.body as never)),
  )
}
