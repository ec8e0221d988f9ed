import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import { faultsOfOption, textsOfOption } from './content.rules.ts'
import type { OptionRow } from './options.queries.ts'
import {
  findOption,
  insertOption,
  listOptions,
  readContent,
  updateOption,
} from './options.queries.ts'
import type { OptionBody, OptionView } from './options.schema.ts'
import { byOf, loadQuestion } from './questions.actions.ts'
import { listCriteria } from './questions.queries.ts'

/** @throws notFound */
export async function getOption(act: Act, id: string): Promise<OptionView> {
  const { questionId: _, place: __, ...option } = await loadOption(act, id)
  return { ...option, ...(await readContent(act.tx, option)) }
}

async function loadOption(act: Act, id: string): Promise<OptionRow> {
  const found = await findOption(act.tx, id)
  if (!found) throw notFound()
  act.concerns({ entityId: id })
  return found
}

const mostOptions = 20

/** @throws notFound, invalid, conflict where the name stands there already */
export async function addOption(act: Act, questionId: string, body: OptionBody) {
  await loadQuestion(act, questionId)
  await demandRight(act, questionId, body)
  const before = await listOptions(act.tx, [questionId])
  if (before.length >= mostOptions) throw conflict('scenario-options-full')
  const id = randomUUID()
  await insertOption(act.tx, { ...body, id, questionId, place: before.length + 1 }, byOf(act))
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** Saves what an option says, as a whole; what it said before stays under its revision.
 *  @throws notFound, stale, invalid */
export async function saveOption(act: Act, id: string, body: OptionBody) {
  const found = await loadOption(act, id)
  const given = act.expectedVersion()
  if (given !== found.version) throw stale(given, found.version)
  const { questionId } = found
  await demandRight(act, questionId, body)
  const version = await updateOption(act.tx, { ...body, id, questionId, version: given }, byOf(act))
  if (version === undefined) throw stale(given, given + 1)
  return { id, version }
}

// A scenario is about the approach: no argument, source or consequence may name her.
async function demandRight(act: Act, questionId: string, body: OptionBody): Promise<void> {
  const criteria = await listCriteria(act.tx, questionId)
  const wrong = faultsOfOption(
    body,
    criteria.map(({ id }) => id),
  )
  const faults = [...wrong, ...(await faultsOfNaming(act, textsOfOption(body)))]
  if (faults.length > 0) throw invalid(faults)
}
