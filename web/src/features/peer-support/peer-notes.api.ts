import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'

export type PeerNote = AnswerOf<'/cases/{caseId}/peer-notes', 'get'>['items'][number]

/** What changes when something of the peer expert is written down about her. */
export const afterPeer = (caseId: string) => [['case', caseId], ['bridges']]

/** The notes beside the contacts. Asking for them is reading them, and is recorded. */
export const peerNotesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'peer-notes'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/peer-notes', { params: { path: { caseId } }, signal })),
  })

type Written = { caseId: string; text: string }

export const writeNote = ({ caseId, text }: Written, headers: ActHeaders) =>
  answerOf(
    api.POST('/cases/{caseId}/peer-notes', {
      params: { path: { caseId } },
      headers,
      body: { text },
    }),
  )

export const shareNote = ({ caseId, id: noteId }: PeerNote, headers: ActHeaders) =>
  answerOf(
    api.POST('/cases/{caseId}/peer-notes/{noteId}/_share', {
      params: { path: { caseId, noteId } },
      headers,
    }),
  )

export const withdrawNote = ({ caseId, id: noteId }: PeerNote, headers: ActHeaders) =>
  answerOf(
    api.POST('/cases/{caseId}/peer-notes/{noteId}/_withdraw', {
      params: { path: { caseId, noteId } },
      headers,
    }),
  )
