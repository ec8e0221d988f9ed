import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { invalid, notFound, stale } from '../../platform/errors/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import {
  changeArticle,
  findArticle,
  findVersion,
  insertArticle,
  listArticles,
  listDue,
} from './articles.queries.ts'
import { faultsOfReview, isToReview } from './articles.rules.ts'
import type { Article, ArticleBody, Knowledge } from './articles.schema.ts'
import { listExpertises } from './expertises.queries.ts'

const may = ({ actor }: Act, cell: 'knowledge' | 'knowledge-questions') =>
  relationsOf(actor.role, cell, 'write').length > 0

/** All that is kept: articles and developments by title, and who holds which expertise. */
export async function getKnowledge(act: Act): Promise<Knowledge> {
  const { tx, actor, today } = act
  const articles = await listArticles(tx)
  const expertises = await listExpertises(tx)
  return {
    articles: articles.map((one) => ({ ...one, toReview: isToReview(one.reviewBy, today) })),
    expertises: expertises.map(({ membershipId, ...one }) => ({
      ...one,
      mine: membershipId === actor.membershipId,
    })),
    mayKeep: may(act, 'knowledge'),
    mayAsk: may(act, 'knowledge-questions'),
  }
}

/** One article as a whole. @throws notFound */
export async function getArticle(act: Act, id: string): Promise<Article> {
  const found = await findArticle(act.tx, id)
  if (!found) throw notFound()
  act.concerns({ entityId: id })
  return {
    ...found,
    toReview: isToReview(found.reviewBy, act.today),
    mayKeep: may(act, 'knowledge'),
  }
}

/** For a repeated request. @throws notFound */
export async function rereadArticle({ tx }: Act, id: string) {
  const found = await findVersion(tx, id)
  if (!found) throw notFound()
  return found
}

/** Articles whose day has come. */
export const listArticlesToReview = ({ tx, today }: Act) => listDue(tx, today)

/** Adds an article or a development. No woman can be found in it.
 *  @throws invalid('names-a-person' | 'in-the-future' | 'before-review') */
export async function addArticle(act: Act, body: ArticleBody) {
  await demandSound(act, body)
  const id = randomUUID()
  const { programmeId, membershipId } = act.actor
  await insertArticle(act.tx, { ...body, programmeId, id, keptByMembershipId: membershipId })
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** Changes it, or says that it was looked at again. @throws notFound, stale, invalid */
export async function keepArticle(act: Act, id: string, body: ArticleBody) {
  await demandSound(act, body)
  return change(act, id, body)
}

/** It does not hold any more. @throws notFound, stale */
export const endArticle = (act: Act, id: string) => change(act, id, { endedOn: act.today })

async function demandSound(act: Act, body: ArticleBody): Promise<void> {
  const { title, body: text, source, sourceUrl } = body
  const named = await faultsOfNaming(act, { title, body: text, source, sourceUrl: sourceUrl ?? '' })
  const faults = [...faultsOfReview(body, act.today), ...named]
  if (faults.length > 0) throw invalid(faults)
}

async function change(act: Act, id: string, to: ArticleBody | { endedOn: string }) {
  const found = await getArticle(act, id)
  const given = act.expectedVersion()
  if (given !== found.version) throw stale(given, found.version)
  const { membershipId } = act.actor
  const version = await changeArticle(act.tx, found, { ...to, keptByMembershipId: membershipId })
  if (version === undefined) throw stale(given, given + 1)
  return { id, version }
}
