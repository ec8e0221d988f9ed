import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  endContract,
  getContract,
  getLanguages,
  getPool,
  recordContract,
  setLanguages,
} from './pool.actions.ts'
import {
  ContractBody,
  ContractParams,
  EndBody,
  LanguagesBody,
  LanguagesParams,
  Pool,
} from './pool.schema.ts'

const tags = ['staffing']
const changing = problems(400, 401, 403, 404, 409, 412, 422)

/** Who works in the pool, for how many hours, and in which languages. */
export const poolRoutes: Room = async (app) => {
  app.get(
    '/pool',
    {
      config: { access: 'pool:read', audit: 'pool.read' },
      schema: { operationId: 'getPool', tags, response: { 200: Pool, ...problems(401, 403) } },
    },
    (request) => request.act(getPool),
  )
  app.post(
    '/pool-contracts',
    {
      config: { access: 'pool:write', audit: 'pool-contract.recorded', reread: getContract },
      schema: {
        operationId: 'recordPoolContract',
        tags,
        body: ContractBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => recordContract(act, request.body))),
  )
  app.post(
    '/pool-contracts/:contractId/_end',
    {
      config: { access: 'pool:write', audit: 'pool-contract.ended', reread: getContract },
      schema: {
        operationId: 'endPoolContract',
        tags,
        params: ContractParams,
        body: EndBody,
        response: { 200: Written, ...changing },
      },
    },
    (request) => request.act((act) => endContract(act, request.params.contractId, request.body)),
  )
  app.post(
    '/pool/:membershipId/_set-languages',
    {
      config: { access: 'pool:write', audit: 'pool-languages.set', reread: getLanguages },
      schema: {
        operationId: 'setPoolLanguages',
        tags,
        params: LanguagesParams,
        body: LanguagesBody,
        response: { 200: Written, ...changing },
      },
    },
    (request) =>
      request.act((act) => setLanguages(act, request.params.membershipId, request.body.languages)),
  )
}
