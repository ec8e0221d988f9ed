import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getNotices, readNotice } from './notices.actions.ts'
import { NoticeParams, Notices } from './notices.schema.ts'

/** Notices: that something waits, and nothing of what it is. */
export const noticeRoutes: Room = async (app) => {
  app.get(
    '/notices',
    {
      config: { access: 'notices:read', audit: 'notice.listed' },
      schema: {
        operationId: 'listNotices',
        tags: ['session'],
        response: { 200: Notices, ...problems(401) },
      },
    },
    (request) => request.act(getNotices),
  )
  app.post(
    '/notices/:noticeId/_read',
    {
      config: { access: 'notices:write', audit: 'notice.read', reread: readNotice },
      schema: {
        operationId: 'readNotice',
        tags: ['session'],
        params: NoticeParams,
        response: { 200: Written, ...problems(400, 401, 404, 422) },
      },
    },
    (request) => request.act((act) => readNotice(act, request.params.noticeId)),
  )
}
