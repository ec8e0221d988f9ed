import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { checkEdition } from './checking.actions.ts'
import { draftEdition, withdrawEdition, withholdFigure } from './drafting.actions.ts'
import { Draft, Drafts } from './drafts.schema.ts'
import { getDraft, getDrafts, getPublications } from './editions.actions.ts'
import { PublishedList } from './ledger.schema.ts'
import { DraftBody, EditionParams, WithholdBody } from './publications.schema.ts'
import { approveEdition, publishEdition } from './publishing.actions.ts'

const tags = ['publications']
const faults = problems(400, 401, 403, 404, 409, 412, 422)
const done = { 200: Written, ...faults }
const reread = getDraft
const params = EditionParams

/** Editions at work, and what is published. */
export const publicationRoutes: Room = async (app, { ground }) => {
  app.get(
    '/publications',
    {
      config: { access: 'publications:read', audit: 'publications.read' },
      schema: {
        operationId: 'listPublications',
        tags,
        response: { 200: PublishedList, ...problems(401, 403) },
      },
    },
    (request) => request.act(getPublications),
  )
  app.get(
    '/publications/drafts',
    {
      config: { access: 'edition-drafts:read', audit: 'edition-drafts.read' },
      schema: {
        operationId: 'listEditionDrafts',
        tags,
        response: { 200: Drafts, ...problems(401, 403) },
      },
    },
    (request) => request.act(getDrafts),
  )
  app.post(
    '/publications/drafts',
    {
      config: { access: 'edition-drafts:write', audit: 'edition.drafted', reread },
      schema: {
        operationId: 'draftEdition',
        tags,
        body: DraftBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => draftEdition(act, request.body))),
  )
  app.get(
    '/publications/drafts/:editionId',
    {
      config: { access: 'edition-drafts:read', audit: 'edition-draft.read' },
      schema: {
        operationId: 'getEditionDraft',
        tags,
        params,
        response: { 200: Draft, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getDraft(act, request.params.editionId)),
  )
  app.post(
    '/publications/drafts/:editionId/_check',
    {
      config: { access: 'edition-drafts:write', audit: 'edition.checked', reread },
      schema: { operationId: 'checkEdition', tags, params, response: done },
    },
    (request) => request.act((act) => checkEdition(act, request.params.editionId)),
  )
  app.post(
    '/publications/drafts/:editionId/_withhold',
    {
      config: { access: 'edition-drafts:write', audit: 'edition-figure.withheld', reread },
      schema: { operationId: 'withholdFigure', tags, params, body: WithholdBody, response: done },
    },
    (request) => request.act((act) => withholdFigure(act, request.params.editionId, request.body)),
  )
  app.post(
    '/publications/drafts/:editionId/_approve',
    {
      config: { access: 'edition-drafts:review', audit: 'edition.approved', reread },
      schema: { operationId: 'approveEdition', tags, params, response: done },
    },
    (request) => request.act((act) => approveEdition(act, request.params.editionId)),
  )
  app.post(
    '/publications/drafts/:editionId/_publish',
    {
      config: { access: 'edition-drafts:write', audit: 'edition.published', reread },
      schema: { operationId: 'publishEdition', tags, params, response: done },
    },
    (request) =>
      request.act((act) => publishEdition(act, request.params.editionId, ground.keys.auditSigner)),
  )
  app.post(
    '/publications/drafts/:editionId/_withdraw',
    {
      config: { access: 'edition-drafts:write', audit: 'edition.withdrawn', reread },
      schema: { operationId: 'withdrawEdition', tags, params, response: done },
    },
    (request) => request.act((act) => withdrawEdition(act, request.params.editionId)),
  )
}
