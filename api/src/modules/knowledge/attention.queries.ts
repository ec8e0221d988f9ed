import type { Tx } from '../../platform/actor/index.ts'

type Asking = { programmeId: string; today: string }

/** How many articles are to be looked at again and how many questions are open, as figures.
 *  @param tx of a job with purpose `monitor` */
export async function countKnowledgeAttention(tx: Tx, { programmeId, today }: Asking) {
  const due = await tx
    .selectFrom('knowledgeArticles')
    .select('id')
    .where('programmeId', '=', programmeId)
    .where('endedOn', 'is', null)
    .where('reviewBy', '<=', today)
    .execute()
  const open = await tx
    .selectFrom('knowledgeQuestions')
    .select('id')
    .where('programmeId', '=', programmeId)
    .where('answeredAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute()
  return { articles: due.length, questions: open.length }
}
