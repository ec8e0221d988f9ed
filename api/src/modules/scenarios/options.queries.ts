import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { OptionBody } from './options.schema.ts'
import type { By } from './questions.queries.ts'

const options = (tx: Tx) =>
  tx
    .selectFrom('scenarioOptions')
    .select(['id', 'questionId', 'place', 'name', 'about', 'source', 'isOpen', 'baseVersionId'])
    .select('version')

/** Options of questions, in their order, as far as the reader may read them. */
export const listOptions = (tx: Tx, questionIds: readonly string[]) =>
  options(tx)
    .where('questionId', '=', sql<string>`any (${questionIds}::uuid[])`)
    .orderBy('place')
    .execute()
export type OptionRow = Awaited<ReturnType<typeof listOptions>>[number]

export const findOption = (tx: Tx, id: string) =>
  options(tx).where('id', '=', id).executeTakeFirst()

type Revised = Pick<OptionRow, 'id' | 'version'>

/** What an option says now: rows of its newest revision. */
export async function readContent(tx: Tx, { id, version }: Revised) {
  const parties = await tx
    .selectFrom('scenarioParties')
    .select('organisationId')
    .where('optionId', '=', id)
    .where('revision', '=', version)
    .orderBy('organisationId')
    .execute()
  return {
    organisationIds: parties.map(({ organisationId }) => organisationId),
    assumptions: await listAssumptions(tx, { id, version }),
    consequences: await listConsequences(tx, { id, version }),
    arguments: await listArguments(tx, { id, version }),
  }
}

const listAssumptions = (tx: Tx, { id, version }: Revised) =>
  tx
    .selectFrom('scenarioAssumptions')
    .select(sql<OptionBody['assumptions'][number]['name']>`name`.as('name'))
    .select(sql<string>`value::text`.as('value'))
    .select('source')
    .where('optionId', '=', id)
    .where('revision', '=', version)
    .orderBy('name')
    .execute()

type Consequence = OptionBody['consequences'][number]

const listConsequences = (tx: Tx, { id, version }: Revised) =>
  tx
    .selectFrom('scenarioConsequences')
    .select(sql<Consequence['element']>`element`.as('element'))
    .select(sql<Consequence['effect']>`effect`.as('effect'))
    .select(['criterionId', 'note', 'source'])
    .where('optionId', '=', id)
    .where('revision', '=', version)
    .orderBy('element')
    .orderBy('criterionId')
    .execute()

const listArguments = (tx: Tx, { id, version }: Revised) =>
  tx
    .selectFrom('scenarioArguments')
    .select(sql<'for' | 'against'>`side`.as('side'))
    .select(['note', 'saidBy', 'source'])
    .where('optionId', '=', id)
    .where('revision', '=', version)
    .orderBy('place')
    .execute()

type Head = Pick<OptionBody, 'name' | 'about' | 'source' | 'isOpen' | 'baseVersionId'>

const headOf = ({ name, about, source, isOpen, baseVersionId }: Head) => ({
  name,
  about,
  source,
  isOpen,
  baseVersionId,
})

type New = OptionBody & { id: string; questionId: string; place: number }

export async function insertOption(tx: Tx, option: New, by: By): Promise<void> {
  const { id, questionId, place } = option
  await tx
    .insertInto('scenarioOptions')
    .values({ id, questionId, place, ...headOf(option), ...by })
    .execute()
  await insertContent(tx, { programmeId: by.programmeId, id, questionId, revision: 1 }, option)
}

/** @returns the new version, or undefined when somebody was first */
export async function updateOption(
  tx: Tx,
  { id, questionId, version, ...option }: OptionBody & Pick<OptionRow, 'questionId'> & Revised,
  { programmeId, ...by }: By,
): Promise<number | undefined> {
  const row = await tx
    .updateTable('scenarioOptions')
    .set({ ...headOf(option), ...by, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  if (row === undefined) return undefined
  await insertContent(tx, { programmeId, id, questionId, revision: row.version }, option)
  return row.version
}

type Place = { programmeId: string; id: string; questionId: string; revision: number }
type Content = Omit<OptionBody, keyof Head>

async function insertContent(tx: Tx, place: Place, content: Content): Promise<void> {
  const { programmeId, id: optionId, questionId, revision } = place
  const of = { programmeId, optionId, revision }
  const { organisationIds, assumptions, consequences } = content
  const parties = organisationIds.map((organisationId) => ({ ...of, organisationId }))
  if (parties.length > 0) await tx.insertInto('scenarioParties').values(parties).execute()
  const assumed = assumptions.map((one) => ({ ...of, ...one }))
  if (assumed.length > 0) await tx.insertInto('scenarioAssumptions').values(assumed).execute()
  const follows = consequences.map((one) => ({ ...of, questionId, ...one }))
  if (follows.length > 0) await tx.insertInto('scenarioConsequences').values(follows).execute()
  const said = content.arguments.map((one, at) => ({ ...of, place: at + 1, ...one }))
  if (said.length > 0) await tx.insertInto('scenarioArguments').values(said).execute()
}
