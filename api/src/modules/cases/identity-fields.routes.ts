import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { CaseParams } from './cases.schema.ts'
import {
  addField,
  changeField,
  endField,
  getIdentity,
  rereadField,
} from './identity-fields.actions.ts'
import { FieldBody, FieldParams, Identity, ValueBody } from './identity-fields.schema.ts'
import { getSafeContact, putSafeContact } from './safe-contact.actions.ts'
import { SafeContact, SafeContactBody } from './safe-contact.schema.ts'

const tags = ['identity']
const faults = problems(400, 401, 403, 404, 409, 412, 422)
const read = problems(400, 401, 403, 404)

/** Who she is, apart from her case and sealed with her key; safe contact comes before any phone. */
export const identityFieldRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/safe-contact',
    {
      config: { access: 'safe-contact:read', audit: 'safe-contact.read' },
      schema: {
        operationId: 'getSafeContact',
        tags,
        params: CaseParams,
        response: { 200: SafeContact, ...read },
      },
    },
    (request) => request.act((act) => getSafeContact(act, request.params.caseId)),
  )
  app.put(
    '/cases/:caseId/safe-contact',
    {
      config: {
        access: 'safe-contact:write',
        audit: 'safe-contact.recorded',
        reread: getSafeContact,
      },
      schema: {
        operationId: 'putSafeContact',
        tags,
        params: CaseParams,
        body: SafeContactBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => putSafeContact(act, request.params.caseId, request.body)),
  )
  app.get(
    '/cases/:caseId/identity',
    {
      config: { access: 'identity-reach:read', audit: 'identity.read' },
      schema: {
        operationId: 'getIdentity',
        tags,
        params: CaseParams,
        response: { 200: Identity, ...read },
      },
    },
    (request) => request.act((act) => getIdentity(act, request.params.caseId)),
  )
  app.post(
    '/cases/:caseId/identity-fields',
    {
      config: { access: 'identity:write', audit: 'identity.field-added', reread: rereadField },
      schema: {
        operationId: 'addIdentityField',
        tags,
        params: CaseParams,
        body: FieldBody,
        response: { 201: Written, ...faults },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => addField(act, request.params.caseId, request.body))),
  )
  app.put(
    '/cases/:caseId/identity-fields/:fieldId',
    {
      config: { access: 'identity:write', audit: 'identity.field-changed', reread: rereadField },
      schema: {
        operationId: 'changeIdentityField',
        tags,
        params: FieldParams,
        body: ValueBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => changeField(act, request.params, request.body.value)),
  )
  app.delete(
    '/cases/:caseId/identity-fields/:fieldId',
    {
      config: { access: 'identity:write', audit: 'identity.field-ended', reread: rereadField },
      schema: {
        operationId: 'endIdentityField',
        tags,
        params: FieldParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => endField(act, request.params)),
  )
}
