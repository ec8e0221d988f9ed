import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { rereadSleepingPlace } from './safety.actions.ts'
import { CaseParams, StepBody, WhereaboutsStepParams } from './safety.schema.ts'
import {
  getSleepingPlaces,
  recordSleepingPlace,
  takeSleepingStep,
} from './sleeping-places.actions.ts'
import { SleepingPlaceBody, SleepingPlaceParams, SleepingPlaces } from './sleeping-places.schema.ts'
import { rereadWhereabouts, takeWhereaboutsStep } from './whereabouts-steps.actions.ts'

const tags = ['safety']
const access = 'sleeping-places:write'
const answers = problems(400, 401, 403, 404, 409, 422)

/** Where she sleeps, and what to do when that is outside; what to do while she stays somewhere. */
export const sleepingPlaceRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/sleeping-places',
    {
      config: { access: 'sleeping-places:read', audit: 'sleeping-places.read' },
      schema: {
        operationId: 'listSleepingPlaces',
        tags,
        params: CaseParams,
        response: { 200: SleepingPlaces, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getSleepingPlaces(act, request.params.caseId)),
  )
  app.post(
    '/cases/:caseId/sleeping-places',
    {
      config: { access, audit: 'sleeping-place.recorded', reread: rereadSleepingPlace },
      schema: {
        operationId: 'recordSleepingPlace',
        tags,
        params: CaseParams,
        body: SleepingPlaceBody,
        response: { 201: Written, ...answers },
      },
    },
    async (request, reply) => {
      const { caseId } = request.params
      return reply
        .code(201)
        .send(await request.act((act) => recordSleepingPlace(act, caseId, request.body)))
    },
  )
  app.post(
    '/cases/:caseId/sleeping-places/:sleepingPlaceId/_take-step',
    {
      config: { access, audit: 'sleeping-place.step-taken', reread: rereadSleepingPlace },
      schema: {
        operationId: 'takeSleepingStep',
        tags,
        params: SleepingPlaceParams,
        body: StepBody,
        response: { 200: Written, ...answers },
      },
    },
    (request) => request.act((act) => takeSleepingStep(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/whereabouts/:whereaboutsId/_take-step',
    {
      config: {
        access: 'safety:write',
        audit: 'whereabouts.step-taken',
        reread: rereadWhereabouts,
      },
      schema: {
        operationId: 'takeWhereaboutsStep',
        tags,
        params: WhereaboutsStepParams,
        body: StepBody,
        response: { 200: Written, ...answers },
      },
    },
    (request) => request.act((act) => takeWhereaboutsStep(act, request.params, request.body)),
  )
}
