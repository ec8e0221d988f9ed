import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { decideCopy, markPassages, unmarkPassage } from './passages.actions.ts'
import { getCopy } from './reading.actions.ts'
import { CopyParams, MarkBody, PassageParams } from './woo.schema.ts'

const tags = ['woo']
const reread = getCopy
const done = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }

/** What is taken out, and the second person who decides. */
export const passageRoutes: Room = async (app) => {
  app.post(
    '/woo-copies/:copyId/_mark',
    {
      config: { access: 'woo-copies:write', audit: 'woo-passages.marked', reread },
      schema: {
        operationId: 'markWooPassages',
        tags,
        params: CopyParams,
        body: MarkBody,
        response: done,
      },
    },
    (request) => request.act((act) => markPassages(act, request.params.copyId, request.body)),
  )
  app.post(
    '/woo-copies/:copyId/passages/:passageId/_unmark',
    {
      config: { access: 'woo-copies:write', audit: 'woo-passage.unmarked', reread },
      schema: { operationId: 'unmarkWooPassage', tags, params: PassageParams, response: done },
    },
    (request) => request.act((act) => unmarkPassage(act, request.params)),
  )
  app.post(
    '/woo-copies/:copyId/_decide',
    {
      config: { access: 'woo-copies:review', audit: 'woo-copy.decided', reread },
      schema: { operationId: 'decideWooCopy', tags, params: CopyParams, response: done },
    },
    (request) => request.act((act) => decideCopy(act, request.params.copyId)),
  )
}
