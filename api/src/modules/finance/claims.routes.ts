import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { addClaim, changeClaim, getClaim, getClaimSheet, getClaims } from './claims.actions.ts'
import { ClaimBody, ClaimParams, ClaimSheetParams, Claims } from './claims.schema.ts'
import { media, sheetOf } from './sheets.schema.ts'

const tags = ['finance']
const access = 'budget-claims:write' as const
const operationIds = { csv: 'getClaimsCsv', ods: 'getClaimsOds', xlsx: 'getClaimsXlsx' } as const

/** What was claimed on documents of the municipality. */
export const claimRoutes: Room = async (app) => {
  app.get(
    '/budget-claims',
    {
      config: { access: 'budget-claims:read', audit: 'budget-claims.read' },
      schema: {
        operationId: 'listBudgetClaims',
        tags,
        response: { 200: Claims, ...problems(401, 403) },
      },
    },
    (request) => request.act(getClaims),
  )
  app.post(
    '/budget-claims',
    {
      config: { access, audit: 'budget-claim.added', reread: getClaim },
      schema: {
        operationId: 'addBudgetClaim',
        tags,
        body: ClaimBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => addClaim(act, request.body))),
  )
  app.put(
    '/budget-claims/:claimId',
    {
      config: { access, audit: 'budget-claim.changed' },
      schema: {
        operationId: 'changeBudgetClaim',
        tags,
        params: ClaimParams,
        body: ClaimBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => changeClaim(act, request.params.claimId, request.body)),
  )
  for (const form of ['csv', 'ods', 'xlsx'] as const)
    app.get(
      `/budget-claims/${form}/:language`,
      {
        config: { access: 'budget-claims:read', audit: 'budget-claims.exported' },
        schema: {
          operationId: operationIds[form],
          tags,
          params: ClaimSheetParams,
          response: { 200: sheetOf(media[form]), ...problems(400, 401, 403) },
        },
      },
      async (request, reply) =>
        reply
          .type(media[form])
          .header('content-disposition', `attachment; filename="claims.${form}"`)
          .send(await request.act((act) => getClaimSheet(act, request.params.language, form))),
    )
}
