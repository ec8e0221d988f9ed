import type { FastifyInstance } from 'fastify'
import type { TSchema } from 'typebox'
import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { change, keep, recordTalk, rereadKept, rereadTalk } from './keeping.actions.ts'
import { getNetwork } from './network.actions.ts'
import type { Kept } from './network.queries.ts'
import {
  AgreementBody,
  ContactBody,
  GroupBody,
  KeptParams,
  Network,
  OrganisationBody,
  OrganisationParams,
  PartBody,
  TalkBody,
} from './network.schema.ts'

const tags = ['network']
const access = 'network:write' as const
const added = { 201: Written, ...problems(400, 401, 403, 409, 422) }
const changed = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }

type Keeping = { table: Kept; of: string; one: string; body: TSchema }
type Sent = { keptId: string }
type Values = Readonly<Record<string, string | number | null>>

const kept: readonly Keeping[] = [
  { table: 'networkGroups', of: 'groups', one: 'NetworkGroup', body: GroupBody },
  {
    table: 'networkOrganisations',
    of: 'organisations',
    one: 'NetworkOrganisation',
    body: OrganisationBody,
  },
  { table: 'networkParts', of: 'parts', one: 'NetworkPart', body: PartBody },
  { table: 'networkContacts', of: 'contacts', one: 'NetworkContact', body: ContactBody },
  { table: 'networkAgreements', of: 'agreements', one: 'NetworkAgreement', body: AgreementBody },
]

/** The network: read by everyone of the programme, kept by who answers for it. */
export const networkRoutes: Room = async (app) => {
  app.get(
    '/network',
    {
      config: { access: 'network:read', audit: 'network.read' },
      schema: {
        operationId: 'getNetwork',
        tags,
        response: { 200: Network, ...problems(401, 403) },
      },
    },
    (request) => request.act(getNetwork),
  )
  for (const one of kept) keeps(app, one)
  app.post(
    '/network/organisations/:networkOrganisationId/_speak',
    {
      config: { access, audit: 'network.spoken', reread: rereadTalk },
      schema: {
        operationId: 'recordNetworkTalk',
        tags,
        params: OrganisationParams,
        body: TalkBody,
        response: changed,
      },
    },
    (request) =>
      request.act((act) => recordTalk(act, request.params.networkOrganisationId, request.body)),
  )
}

// Each of these is added and changed in the same way.
function keeps(app: FastifyInstance, { table, of, one, body }: Keeping): void {
  const reread = rereadKept(table)
  app.post<{ Body: Values }>(
    `/network/${of}`,
    {
      config: { access, audit: 'network.added', reread },
      schema: { operationId: `add${one}`, tags, body, response: added },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => keep(act, table, request.body))),
  )
  app.put<{ Body: Values; Params: Sent }>(
    `/network/${of}/:keptId`,
    {
      config: { access, audit: 'network.changed', reread },
      schema: { operationId: `change${one}`, tags, params: KeptParams, body, response: changed },
    },
    (request) =>
      request.act((act) => change(act, table, { id: request.params.keptId, body: request.body })),
  )
}
