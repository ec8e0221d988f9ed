import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  getPeerNote,
  getPeerNotes,
  sharePeerNote,
  withdrawPeerNote,
  writePeerNote,
} from './peer-notes.actions.ts'
import { CaseParams, NoteBody, NoteParams, PeerNotes } from './peer-notes.schema.ts'

const tags = ['peer-support']

/** What a peer expert writes down beside her contacts: hers, until she shares it. */
export const peerNoteRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/peer-notes',
    {
      config: { access: 'peer-notes:read', audit: 'peer-notes.read' },
      schema: {
        operationId: 'listPeerNotes',
        tags,
        params: CaseParams,
        response: { 200: PeerNotes, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getPeerNotes(act, request.params.caseId)),
  )
  app.post(
    '/cases/:caseId/peer-notes',
    {
      config: { access: 'peer-notes:write', audit: 'peer-note.written', reread: getPeerNote },
      schema: {
        operationId: 'writePeerNote',
        tags,
        params: CaseParams,
        body: NoteBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { caseId } = request.params
      return reply
        .code(201)
        .send(await request.act((act) => writePeerNote(act, caseId, request.body)))
    },
  )
  app.post(
    '/cases/:caseId/peer-notes/:noteId/_share',
    {
      config: { access: 'peer-notes:write', audit: 'peer-note.shared', reread: getPeerNote },
      schema: {
        operationId: 'sharePeerNote',
        tags,
        params: NoteParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => sharePeerNote(act, request.params)),
  )
  app.post(
    '/cases/:caseId/peer-notes/:noteId/_withdraw',
    {
      config: {
        access: 'peer-notes:write',
        audit: 'peer-note.sharing-withdrawn',
        reread: getPeerNote,
      },
      schema: {
        operationId: 'withdrawPeerNote',
        tags,
        params: NoteParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => withdrawPeerNote(act, request.params)),
  )
}
