import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { ArticleBody } from './articles.schema.ts'

const headings = (tx: Tx) =>
  tx
    .selectFrom('knowledgeArticles')
    .select(['id', 'version', 'title', 'source', 'sourceUrl', 'reviewedOn', 'reviewBy'])
    .select(sql<ArticleBody['kind']>`kind`.as('kind'))
    .select(sql<ArticleBody['topic']>`topic`.as('topic'))
    .select(sql<ArticleBody['reach']>`reach`.as('reach'))
    .where('endedOn', 'is', null)

/** What holds, the latest looked at first. */
export const listArticles = (tx: Tx) =>
  headings(tx).orderBy('reviewedOn', 'desc').orderBy('title').execute()

export const listDue = (tx: Tx, today: string) =>
  headings(tx).where('reviewBy', '<=', today).orderBy('reviewBy').orderBy('id').execute()

/** For a repeated request: also of one that ended. */
export const findVersion = (tx: Tx, id: string) =>
  tx
    .selectFrom('knowledgeArticles')
    .select(['id', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()

export const findArticle = (tx: Tx, id: string) =>
  headings(tx).select('body').where('id', '=', id).executeTakeFirst()

type Kept = ArticleBody & { keptByMembershipId: string }

export async function insertArticle(
  tx: Tx,
  article: Kept & { programmeId: string; id: string },
): Promise<void> {
  await tx.insertInto('knowledgeArticles').values(article).execute()
}

/** @returns the new version; undefined when somebody changed it meanwhile */
export async function changeArticle(
  tx: Tx,
  { id, version }: { id: string; version: number },
  to: Kept | { endedOn: string; keptByMembershipId: string },
): Promise<number | undefined> {
  const row = await tx
    .updateTable('knowledgeArticles')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('endedOn', 'is', null)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}
