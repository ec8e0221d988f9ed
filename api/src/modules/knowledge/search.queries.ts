import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { KnowledgeHits } from './search.schema.ts'

/** Articles and questions with these words, the best first: stems, order and small words as Dutch has them. */
export async function findWords(tx: Tx, query: string): Promise<KnowledgeHits['items']> {
  const { rows } = await sql<KnowledgeHits['items'][number]>`
    with asked as (select websearch_to_tsquery('dutch', ${query}) as words),
    found as (
      select a.id, a.kind as what, a.title, a.body as told, ts_rank(a.words, asked.words) as rank
      from knowledge_articles a, asked
      where a.words @@ asked.words and a.ended_on is null
        and a.programme_id = (select app.actor_programme())
      union all
      select q.id, 'question', q.question, coalesce(q.answer, ''), ts_rank(q.words, asked.words)
      from knowledge_questions q, asked
      where q.words @@ asked.words and q.withdrawn_at is null
        and q.programme_id = (select app.actor_programme())
    )
    select found.id, what, title,
      ts_headline('dutch', told, asked.words, 'StartSel="", StopSel="", MaxWords=30, MinWords=12') as excerpt
    from found, asked order by rank desc, title limit 30`.execute(tx)
  return rows
}
