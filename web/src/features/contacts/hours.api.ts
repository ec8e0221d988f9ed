import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Week = AnswerOf<'/week', 'get'>
export type WeekDay = Week['days'][number]
export type WeekContact = WeekDay['contacts'][number]
export type Hours = WeekDay['hours'][number]
export type HoursBody = BodyOf<'/hours', 'post'>
export type Correction = BodyOf<'/contacts/{contactId}/_correct', 'post'>

/** What follows from hours: her week, and everything that counts them. */
export const afterHours = [['week'], ['deployment'], ['case'], ['cases'], ['sights']]

/** Own work in the week of a day. @param on `YYYY-MM-DD` */
export const weekOf = (on: string) =>
  queryOptions({
    queryKey: ['week', on],
    queryFn: ({ signal }) => answerOf(api.GET('/week', { params: { query: { on } }, signal })),
  })

export const enterHours = (body: HoursBody, headers: ActHeaders) =>
  answerOf(api.POST('/hours', { headers, body }))

type Entry = { id: string; version: number }

export const correctHours = (
  { of: { id, version }, body }: { of: Entry; body: HoursBody },
  headers: ActHeaders,
) =>
  answerOf(
    api.POST('/hours/{hoursId}/_correct', {
      params: { path: { hoursId: id } },
      headers: { ...headers, ...atVersion(version) },
      body,
    }),
  )

export const withdrawHours = ({ id, version }: Entry, headers: ActHeaders) =>
  answerOf(
    api.POST('/hours/{hoursId}/_withdraw', {
      params: { path: { hoursId: id } },
      headers: { ...headers, ...atVersion(version) },
    }),
  )

export const correctContact = (
  { of: { id, version }, body }: { of: Entry; body: Correction },
  headers: ActHeaders,
) =>
  answerOf(
    api.POST('/contacts/{contactId}/_correct', {
      params: { path: { contactId: id } },
      headers: { ...headers, ...atVersion(version) },
      body,
    }),
  )

/** What stood in a contact before it was corrected, the latest first. */
export const contactVersions = (contactId: string) =>
  queryOptions({
    queryKey: ['week', 'versions', contactId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/contacts/{contactId}/versions', { params: { path: { contactId } }, signal }),
      ),
  })
