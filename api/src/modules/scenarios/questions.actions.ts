import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act, Tx } from '../../platform/actor/index.ts'
import { conflict, invalid, notFound } from '../../platform/errors/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import { standingOf } from './content.rules.ts'
import { listOptions, readContent } from './options.queries.ts'
import type { OptionView } from './options.schema.ts'
import type { By, QuestionRow } from './questions.queries.ts'
import {
  findCriterion,
  findQuestion,
  insertCriterion,
  insertQuestion,
  listChoices,
  listCriteria,
  listOrganisations,
  listQuestions,
} from './questions.queries.ts'
import type { Question, QuestionBody, Questions } from './scenarios.schema.ts'

const may = ({ actor }: Act, operation: 'read' | 'write') =>
  relationsOf(actor.role, 'scenarios', operation).includes('all')

export const byOf = ({ actor, now }: Act): By => ({
  programmeId: actor.programmeId,
  recordedByMembershipId: actor.membershipId,
  recordedAt: now,
})

/** Every question with its options, and what stands. */
export async function getQuestions(act: Act): Promise<Questions> {
  const items = await summarise(act.tx)
  return { items, whole: may(act, 'read'), mayWrite: may(act, 'write') }
}

/** The same for the command line. */
export async function summarise(tx: Tx): Promise<Questions['items']> {
  const rows = await listQuestions(tx)
  const ids = rows.map(({ id }) => id)
  const options = await listOptions(tx, ids)
  const choices = (await listChoices(tx, ids)).map(asChoice)
  return rows.map((row) => ({
    ...row,
    options: options
      .filter(({ questionId }) => questionId === row.id)
      .map(({ id, name, isOpen }) => ({ id, name, isOpen })),
    standing: standingOf(choices.filter(({ questionId }) => questionId === row.id)),
  }))
}

type ChoiceRow = Awaited<ReturnType<typeof listChoices>>[number]
const asChoice = ({ recordedAt, ...row }: ChoiceRow) => ({
  ...row,
  recordedAt: recordedAt.toISOString(),
})

/** @throws notFound */
export async function getQuestion(act: Act, id: string): Promise<Question> {
  const row = await loadQuestion(act, id)
  const read = await readQuestion(act.tx, row)
  const organisations = await listOrganisations(act.tx)
  return { ...read, organisations, whole: may(act, 'read'), mayWrite: may(act, 'write') }
}

/** A question with all that is said of it; the command line asks the same. */
export async function readQuestion(tx: Tx, row: QuestionRow) {
  const choices = (await listChoices(tx, [row.id])).map(asChoice)
  const options: OptionView[] = []
  for (const { questionId: _, place: __, ...option } of await listOptions(tx, [row.id]))
    options.push({ ...option, ...(await readContent(tx, option)) })
  const criteria = await listCriteria(tx, row.id)
  return {
    ...row,
    criteria: criteria.map(({ id, name }) => ({ id, name })),
    options,
    standing: standingOf(choices),
    choices: choices.map(({ questionId: _, ...choice }) => choice),
  }
}

/** @throws notFound */
export async function loadQuestion(act: Act, id: string): Promise<QuestionRow> {
  const found = await findQuestion(act.tx, id)
  if (!found) throw notFound()
  act.concerns({ entityId: id })
  return found
}

/** @throws invalid('names-a-person' | 'named-twice'), conflict where the slug stands there already */
export async function openQuestion(act: Act, body: QuestionBody) {
  const { criteria, slug: _, ...texts } = body
  const named = Object.fromEntries(criteria.map((name, at) => [`criteria/${at}`, name]))
  const faults = [
    ...criteria.flatMap((name, at) =>
      criteria.indexOf(name) < at
        ? [{ path: `/criteria/${at}`, code: 'named-twice', message: 'stands twice' }]
        : [],
    ),
    ...(await faultsOfNaming(act, { ...texts, ...named })),
  ]
  if (faults.length > 0) throw invalid(faults)
  const id = randomUUID()
  await insertQuestion(act.tx, { ...body, id }, byOf(act))
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** @throws notFound */
export async function getCriterion(act: Act, id: string) {
  const found = await findCriterion(act.tx, id)
  if (!found) throw notFound()
  return { ...found, version: 1 }
}

const mostCriteria = 20

/** One criterion more, by which every option can be judged. @throws notFound, invalid, conflict */
export async function addCriterion(act: Act, questionId: string, { name }: { name: string }) {
  await loadQuestion(act, questionId)
  const faults = await faultsOfNaming(act, { name })
  if (faults.length > 0) throw invalid(faults)
  const before = await listCriteria(act.tx, questionId)
  if (before.length >= mostCriteria) throw conflict('scenario-criteria-full')
  const id = randomUUID()
  const { programmeId } = act.actor
  const place = before.length + 1
  await insertCriterion(act.tx, { programmeId, id, questionId, place, name })
  return { id, version: 1 }
}
