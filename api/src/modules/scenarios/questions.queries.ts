import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Choice, ChoiceBody, QuestionBody } from './scenarios.schema.ts'

const questions = (tx: Tx) =>
  tx
    .selectFrom('scenarioQuestions')
    .select(['id', 'slug', 'name', 'about', 'decider', 'source', 'version'])

/** Every question that the reader knows, in the order in which they came. */
export const listQuestions = (tx: Tx) =>
  questions(tx).orderBy('recordedAt').orderBy('slug').execute()
export type QuestionRow = Awaited<ReturnType<typeof listQuestions>>[number]

export const findQuestion = (tx: Tx, id: string) =>
  questions(tx).where('id', '=', id).executeTakeFirst()

export const findQuestionBySlug = (tx: Tx, slug: string) =>
  questions(tx).where('slug', '=', slug).executeTakeFirst()

export const listCriteria = (tx: Tx, questionId: string) =>
  tx
    .selectFrom('scenarioCriteria')
    .select(['id', 'name', 'place'])
    .where('questionId', '=', questionId)
    .orderBy('place')
    .execute()

export const findCriterion = (tx: Tx, id: string) =>
  tx.selectFrom('scenarioCriteria').select(['id', 'name']).where('id', '=', id).executeTakeFirst()

/** The choices of questions, the latest first. */
export const listChoices = (tx: Tx, questionIds: readonly string[]) =>
  tx
    .selectFrom('scenarioChoices')
    .select(['questionId', 'id', 'nth', 'optionId', 'decidedOn', 'decider', 'reason'])
    .select(sql<Choice['kind']>`kind`.as('kind'))
    .select('recordedAt')
    .where('questionId', '=', sql<string>`any (${questionIds}::uuid[])`)
    .orderBy('nth', 'desc')
    .execute()

export const listOrganisations = (tx: Tx) =>
  tx.selectFrom('organisations').select(['id', 'name']).orderBy('name').execute()

export type By = { programmeId: string; recordedByMembershipId: string; recordedAt: Date }

export async function insertQuestion(
  tx: Tx,
  { criteria, ...of }: QuestionBody & { id: string },
  by: By,
): Promise<void> {
  await tx
    .insertInto('scenarioQuestions')
    .values({ ...of, ...by })
    .execute()
  const { programmeId } = by
  const rows = criteria.map((name, at) => ({
    programmeId,
    questionId: of.id,
    place: at + 1,
    name,
  }))
  await tx.insertInto('scenarioCriteria').values(rows).execute()
}

type Criterion = {
  programmeId: string
  id: string
  questionId: string
  place: number
  name: string
}

export async function insertCriterion(tx: Tx, criterion: Criterion): Promise<void> {
  await tx.insertInto('scenarioCriteria').values(criterion).execute()
}

/** One choice more on a question. @returns its new version, or undefined when somebody was first */
export async function raiseVersion(
  tx: Tx,
  { id, version }: Pick<QuestionRow, 'id' | 'version'>,
): Promise<number | undefined> {
  const row = await tx
    .updateTable('scenarioQuestions')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

type NewChoice = ChoiceBody & { id: string; questionId: string; nth: number }

export async function insertChoice(tx: Tx, choice: NewChoice, by: By): Promise<void> {
  await tx
    .insertInto('scenarioChoices')
    .values({ ...choice, ...by })
    .execute()
}
