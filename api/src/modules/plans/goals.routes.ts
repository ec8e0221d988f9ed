import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { CaseParams } from './assessments.schema.ts'
import { changeGoalText, dropGoal, reachGoal, setGoal } from './goals.actions.ts'
import {
  GoalBody,
  GoalParams,
  GoalText,
  OwnWordsBody,
  WaiverBody,
  WaiverParams,
} from './goals.schema.ts'
import { rereadGoal, rereadOwnWords, rereadWaiver } from './reread.actions.ts'
import { endWaiver, recordOwnWords, waiveGoal } from './waivers.actions.ts'

const tags = ['plans']
const making = problems(400, 401, 403, 404, 409, 422)
const changing = problems(400, 401, 403, 404, 409, 412, 422)

/** What is to change, why something is left alone, and how she wants it herself. */
export const goalRoutes: Room = async (app) => {
  app.post(
    '/cases/:caseId/goals',
    {
      config: { access: 'plans:write', audit: 'goal.set', reread: rereadGoal },
      schema: {
        operationId: 'setGoal',
        tags,
        params: CaseParams,
        body: GoalBody,
        response: { 201: Written, ...making },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => setGoal(act, request.params.caseId, request.body))),
  )
  app.put(
    '/goals/:goalId',
    {
      config: { access: 'plans:write', audit: 'goal.changed', reread: rereadGoal },
      schema: {
        operationId: 'changeGoal',
        tags,
        params: GoalParams,
        body: GoalText,
        response: { 200: Written, ...changing },
      },
    },
    (request) => request.act((act) => changeGoalText(act, request.params.goalId, request.body)),
  )
  app.post(
    '/goals/:goalId/_reach',
    {
      config: { access: 'plans:write', audit: 'goal.reached', reread: rereadGoal },
      schema: {
        operationId: 'reachGoal',
        tags,
        params: GoalParams,
        response: { 200: Written, ...changing },
      },
    },
    (request) => request.act((act) => reachGoal(act, request.params.goalId)),
  )
  app.post(
    '/goals/:goalId/_drop',
    {
      config: { access: 'plans:write', audit: 'goal.dropped', reread: rereadGoal },
      schema: {
        operationId: 'dropGoal',
        tags,
        params: GoalParams,
        response: { 200: Written, ...changing },
      },
    },
    (request) => request.act((act) => dropGoal(act, request.params.goalId)),
  )
  app.post(
    '/cases/:caseId/goal-waivers',
    {
      config: { access: 'plans:write', audit: 'goal.waived', reread: rereadWaiver },
      schema: {
        operationId: 'waiveGoal',
        tags,
        params: CaseParams,
        body: WaiverBody,
        response: { 201: Written, ...making },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => waiveGoal(act, request.params.caseId, request.body))),
  )
  app.post(
    '/goal-waivers/:waiverId/_end',
    {
      config: { access: 'plans:write', audit: 'goal-waiver.ended', reread: rereadWaiver },
      schema: {
        operationId: 'endGoalWaiver',
        tags,
        params: WaiverParams,
        response: { 200: Written, ...changing },
      },
    },
    (request) => request.act((act) => endWaiver(act, request.params.waiverId)),
  )
  app.post(
    '/cases/:caseId/own-words',
    {
      config: { access: 'plan-texts:write', audit: 'own-words.recorded', reread: rereadOwnWords },
      schema: {
        operationId: 'recordOwnWords',
        tags,
        params: CaseParams,
        body: OwnWordsBody,
        response: { 201: Written, ...making },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => recordOwnWords(act, request.params.caseId, request.body))),
  )
}
