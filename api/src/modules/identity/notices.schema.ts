import { Type } from 'typebox'
import { Id, listOf, Moment, nullable, strictObject } from '../../platform/http/index.ts'

export const Notices = listOf(
  Type.Object({
    id: Id,
    kind: Type.String(),
    entityId: nullable(Id),
    createdAt: Moment,
    readAt: nullable(Moment),
  }),
)

export const NoticeParams = strictObject({ noticeId: Id })
