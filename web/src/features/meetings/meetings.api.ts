import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

const one = '/meetings/{meetingId}' as const

export type Meeting = AnswerOf<'/meetings', 'get'>['items'][number]
export type MeetingPage = AnswerOf<typeof one, 'get'>
export type AgendaCase = MeetingPage['cases'][number]
export type Topic = MeetingPage['topics'][number]
export type Invitee = AnswerOf<'/meetings/invitees', 'get'>['items'][number]
export type Proposal = AnswerOf<`${typeof one}/proposals`, 'get'>['items'][number]

/** Everything that is no longer true after something happened to a meeting. */
export const afterMeeting = [['meetings'], ['signals'], ['case']]

export const meetings = queryOptions({
  queryKey: ['meetings'],
  queryFn: ({ signal }) => answerOf(api.GET('/meetings', { signal })),
})

export const meetingOf = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', 'one', meetingId],
    queryFn: ({ signal }) => answerOf(api.GET(one, { params: { path: { meetingId } }, signal })),
  })

export const invitees = queryOptions({
  queryKey: ['meetings', 'invitees'],
  queryFn: ({ signal }) => answerOf(api.GET('/meetings/invitees', { signal })),
})

export const proposalsOf = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', 'proposals', meetingId],
    queryFn: ({ signal }) =>
      answerOf(api.GET(`${one}/proposals`, { params: { path: { meetingId } }, signal })),
  })

export type Planned = BodyOf<'/meetings', 'post'>
export const plan = (body: Planned, headers: ActHeaders) =>
  answerOf(api.POST('/meetings', { headers, body }))

type Series = BodyOf<'/meetings/series', 'post'>
export const planSeries = (body: Series, headers: ActHeaders) =>
  answerOf(api.POST('/meetings/series', { headers, body }))

export const endSeries = (of: { id: string; version: number }, own: ActHeaders) =>
  answerOf(
    api.POST('/meetings/series/{seriesId}/_end', {
      params: { path: { seriesId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
    }),
  )

const at = ({ id, version }: MeetingPage, own: ActHeaders) => ({
  params: { path: { meetingId: id } },
  headers: { ...own, ...atVersion(version) },
})
type Meant<Body> = { of: MeetingPage; body: Body }

type Held = BodyOf<`${typeof one}/_hold`, 'post'>
export const hold = ({ of, body }: Meant<Held>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_hold`, { ...at(of, own), body }))

export type Moved = BodyOf<`${typeof one}/_move`, 'post'>
export const move = ({ of, body }: Meant<Moved>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_move`, { ...at(of, own), body }))

type Invited = BodyOf<`${typeof one}/_invite`, 'post'>
export const invite = ({ of, body }: Meant<Invited>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_invite`, { ...at(of, own), body }))

export const cancel = (of: MeetingPage, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_cancel`, at(of, own)))

type Placed<Body> = { meetingId: string; body: Body }

export const placeTopic = ({ meetingId, body }: Placed<{ topic: string }>, headers: ActHeaders) =>
  answerOf(api.POST(`${one}/topics`, { params: { path: { meetingId } }, headers, body }))

type PlacedCase = BodyOf<`${typeof one}/cases`, 'post'>
export const placeCase = ({ meetingId, body }: Placed<PlacedCase>, headers: ActHeaders) =>
  answerOf(api.POST(`${one}/cases`, { params: { path: { meetingId } }, headers, body }))

type OnAgenda = { meetingId: string; id: string }

export const dropTopic = ({ meetingId, id }: OnAgenda, headers: ActHeaders) =>
  answerOf(
    api.POST(`${one}/topics/{topicId}/_drop`, {
      params: { path: { meetingId, topicId: id } },
      headers,
    }),
  )

export const dropCase = ({ meetingId, id }: OnAgenda, headers: ActHeaders) =>
  answerOf(
    api.POST(`${one}/cases/{agendaCaseId}/_drop`, {
      params: { path: { meetingId, agendaCaseId: id } },
      headers,
    }),
  )
