import { randomUUID } from 'node:crypto'
import type { Admin } from '../admin.ts'

type By = { programmeId: string; membershipId: string }

/** An article, an expertise and a question that is open. @returns the id of the question */
export async function layKnowledge({ sql }: Admin, by: By): Promise<string> {
  const questionId = randomUUID()
  const put = (text: string, ...values: unknown[]) =>
    sql(text, [by.programmeId, by.membershipId, ...values])
  await put(
    `insert into knowledge_articles (programme_id, kept_by_membership_id, kind, topic, reach, title, body, source, reviewed_on, review_by)
     values ($1, $2, 'article', 'working-methods', 'local', 'Tried', 'tried', 'somebody', '2024-01-02', '2024-06-01')`,
  )
  await put(
    `insert into knowledge_expertises (programme_id, kept_by_membership_id, membership_id, topic)
     values ($1, $2, $2, 'Tried')`,
  )
  await put(
    `insert into knowledge_questions (programme_id, asked_by_membership_id, id, question, asked_at)
     values ($1, $2, $3, 'how?', '2024-01-02')`,
    questionId,
  )
  return questionId
}
