import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { askLifting, getBlock, getBlocks, liftBlock, setBlock } from './conflict-blocks.actions.ts'
import { BlockBody, BlockParams, Blocks, BlocksOfCaseParams } from './conflict-blocks.schema.ts'

const tags = ['conflict-blocks']
const faults = problems(400, 401, 403, 404, 409, 422)

/** Who keeps out of which case: it beats every other right. */
export const conflictBlockRoutes: Room = async (app) => {
  app.get(
    '/conflict-blocks',
    {
      config: { access: 'conflict-blocks:read', audit: 'conflict-blocks.listed' },
      schema: {
        operationId: 'listConflictBlocks',
        tags,
        response: { 200: Blocks, ...problems(401, 403) },
      },
    },
    (request) => request.act(getBlocks),
  )
  app.post(
    '/cases/:caseId/conflict-blocks',
    {
      config: { access: 'conflict-blocks:write', audit: 'conflict-block.set', reread: getBlock },
      schema: {
        operationId: 'setConflictBlock',
        tags,
        params: BlocksOfCaseParams,
        body: BlockBody,
        response: { 201: Written, ...faults },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => setBlock(act, request.params.caseId, request.body))),
  )
  app.post(
    '/cases/:caseId/conflict-blocks/:blockId/_ask-lifting',
    {
      config: {
        access: 'conflict-blocks:review',
        audit: 'conflict-block.lifting-asked',
        reread: getBlock,
      },
      schema: {
        operationId: 'askLiftingOfConflictBlock',
        tags,
        params: BlockParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) =>
      request.act((act) => askLifting(act, request.params.caseId, request.params.blockId)),
  )
  app.post(
    '/cases/:caseId/conflict-blocks/:blockId/_lift',
    {
      config: {
        access: 'conflict-blocks:review',
        audit: 'conflict-block.lifted',
        reread: getBlock,
      },
      schema: {
        operationId: 'liftConflictBlock',
        tags,
        params: BlockParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) =>
      request.act((act) => liftBlock(act, request.params.caseId, request.params.blockId)),
  )
}
