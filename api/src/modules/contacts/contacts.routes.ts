import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getContact } from './contact-list.actions.ts'
import { shareNote, withdrawNote } from './contact-notes.actions.ts'
import { openContacts } from './contact-page.actions.ts'
import { recordContact } from './contacts.actions.ts'
import {
  CaseParams,
  Contact,
  ContactBody,
  ContactPage,
  ContactParams,
  PageQuery,
} from './contacts.schema.ts'
import { getOutboxHalf } from './outbox.actions.ts'
import { OutboxHalf } from './outbox.schema.ts'

const tags = ['contacts']

/** Logging a contact, and reading what was logged. */
export const contactRoutes: Room = async (app, { ground }) => {
  app.post(
    '/cases/:caseId/contacts',
    {
      config: {
        access: 'contacts:write',
        audit: 'contact.recorded',
        reread: getContact,
        flight: true,
      },
      schema: {
        operationId: 'recordContact',
        tags,
        params: CaseParams,
        body: ContactBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { caseId } = request.params
      return reply.code(201).send(await request.record(() => recordContact(caseId, request.body)))
    },
  )
  app.get(
    '/cases/:caseId/contacts',
    {
      config: { access: 'contacts:read', audit: 'contacts.read', flight: true },
      schema: {
        operationId: 'listContacts',
        tags,
        params: CaseParams,
        querystring: PageQuery,
        response: { 200: ContactPage, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.look(openContacts(request.params.caseId, request.query)),
  )
  app.get(
    '/contacts/:contactId',
    {
      config: { access: 'contacts:read', audit: 'contact.read' },
      schema: {
        operationId: 'getContact',
        tags,
        params: ContactParams,
        response: { 200: Contact, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getContact(act, request.params.contactId)),
  )
  app.post(
    '/contacts/:contactId/_share-note',
    {
      config: { access: 'contact-notes:write', audit: 'contact-note.shared', reread: getContact },
      schema: {
        operationId: 'shareContactNote',
        tags,
        params: ContactParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => shareNote(act, request.params.contactId)),
  )
  app.post(
    '/contacts/:contactId/_withdraw-note',
    {
      config: {
        access: 'contact-notes:write',
        audit: 'contact-note.sharing-withdrawn',
        reread: getContact,
      },
      schema: {
        operationId: 'withdrawContactNote',
        tags,
        params: ContactParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => withdrawNote(act, request.params.contactId)),
  )
  // The server's half of the key under which a contact waits on a device for a connection.
  app.get(
    '/outbox-half',
    {
      config: { access: 'contacts:write', audit: 'outbox-half.read' },
      schema: {
        operationId: 'getOutboxHalf',
        tags,
        response: { 200: OutboxHalf, ...problems(401, 403) },
      },
    },
    (request) => request.act(async (act) => getOutboxHalf(act, ground.keys)),
  )
}
