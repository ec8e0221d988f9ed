import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  confirmPoint,
  getConfirmation,
  getProfile,
  rereadProfile,
  setProfile,
  withdrawConfirmation,
} from './profile.actions.ts'
import { ConfirmationBody, ConfirmationParams, Profile, ProfileBody } from './profile.schema.ts'

const tags = ['staffing']

/** What somebody of the pool is like, and who said so of whom. */
export const profileRoutes: Room = async (app) => {
  app.get(
    '/staff-profile',
    {
      config: { access: 'staff-profile:read', audit: 'staff-profile.read' },
      schema: {
        operationId: 'getStaffProfile',
        tags,
        response: { 200: Profile, ...problems(401, 403) },
      },
    },
    (request) => request.act(getProfile),
  )
  app.post(
    '/staff-profile',
    {
      config: { access: 'staff-profile:write', audit: 'staff-profile.set', reread: rereadProfile },
      schema: {
        operationId: 'setStaffProfile',
        tags,
        body: ProfileBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => setProfile(act, request.body))),
  )
  app.post(
    '/profile-confirmations',
    {
      config: { access: 'pool:write', audit: 'profile.confirmed', reread: getConfirmation },
      schema: {
        operationId: 'confirmProfilePoint',
        tags,
        body: ConfirmationBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => confirmPoint(act, request.body))),
  )
  app.post(
    '/profile-confirmations/:confirmationId/_withdraw',
    {
      config: {
        access: 'pool:write',
        audit: 'profile.confirmation-withdrawn',
        reread: getConfirmation,
      },
      schema: {
        operationId: 'withdrawProfileConfirmation',
        tags,
        params: ConfirmationParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => withdrawConfirmation(act, request.params.confirmationId)),
  )
}
