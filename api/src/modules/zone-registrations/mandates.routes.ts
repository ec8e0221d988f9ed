import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getMandate, getMandates, recordAdvice, switchOff, switchOn } from './mandates.actions.ts'
import {
  AdviceBody,
  MandateParams,
  Mandates,
  SwitchOffBody,
  SwitchOnBody,
} from './mandates.schema.ts'

const tags = ['zone-registrations']
const switching = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }
const reread = getMandate

/** Whether there is a register: the advice before it, and the switch with its basis. */
export const mandateRoutes: Room = async (app) => {
  app.get(
    '/zone-registrations/mandates',
    {
      config: { access: 'zone-mandates:read', audit: 'zone-mandates.read' },
      schema: {
        operationId: 'listZoneMandates',
        tags,
        response: { 200: Mandates, ...problems(401, 403) },
      },
    },
    (request) => request.act(getMandates),
  )
  app.post(
    '/zone-registrations/mandates',
    {
      config: { access: 'zone-mandates:review', audit: 'zone-mandate.advised', reread },
      schema: {
        operationId: 'adviseOnZoneRegister',
        tags,
        body: AdviceBody,
        response: { 201: Written, ...problems(400, 401, 403, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => recordAdvice(act, request.body))),
  )
  app.post(
    '/zone-registrations/mandates/:mandateId/_switch-on',
    {
      config: { access: 'zone-mandates:write', audit: 'zone-register.switched-on', reread },
      schema: {
        operationId: 'switchZoneRegisterOn',
        tags,
        params: MandateParams,
        body: SwitchOnBody,
        response: switching,
      },
    },
    (request) => request.act((act) => switchOn(act, request.params.mandateId, request.body)),
  )
  app.post(
    '/zone-registrations/mandates/:mandateId/_switch-off',
    {
      config: { access: 'zone-mandates:write', audit: 'zone-register.switched-off', reread },
      schema: {
        operationId: 'switchZoneRegisterOff',
        tags,
        params: MandateParams,
        body: SwitchOffBody,
        response: switching,
      },
    },
    (request) => request.act((act) => switchOff(act, request.params.mandateId, request.body)),
  )
}
