import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { startOfDay } from '../../platform/clock/index.ts'
import { conflict, invalid, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import { faultsOfChoice, whyNotChosen } from './content.rules.ts'
import { listOptions } from './options.queries.ts'
import { byOf, loadQuestion } from './questions.actions.ts'
import { insertChoice, listChoices, raiseVersion } from './questions.queries.ts'
import type { ChoiceBody } from './scenarios.schema.ts'

/** Records what was decided: one option chosen, one assumed while nobody decides, or the last one taken back.
 *  Nothing is ever taken out of the history.
 *  @throws notFound, stale, invalid, every field by name
 *  @throws conflict('scenario-chosen-already' | 'scenario-nothing-chosen' | 'scenario-chosen-later') */
export async function recordChoice(act: Act, questionId: string, body: ChoiceBody) {
  const { tx, today } = act
  const question = await loadQuestion(act, questionId)
  const given = act.expectedVersion()
  if (given !== question.version) throw stale(given, question.version)
  const options = (await listOptions(tx, [questionId])).map(({ id }) => id)
  const { decider, reason } = body
  const faults = [
    ...faultsOfChoice(body, options, today),
    ...(await faultsOfNaming(act, { decider, reason })),
  ]
  if (faults.length > 0) throw invalid(faults)
  const [last] = await listChoices(tx, [questionId])
  const why = whyNotChosen(body, last)
  if (why !== undefined) throw conflict(why)
  const version = await raiseVersion(tx, question)
  if (version === undefined) throw stale(given, given + 1)
  const nth = (last?.nth ?? 0) + 1
  await insertChoice(tx, { ...body, id: randomUUID(), questionId, nth }, byOf(act))
  await recordFact(act, {
    kind: `scenario-${body.kind}`,
    occurredAt: startOfDay(body.decidedOn),
    entityId: questionId,
    attributes: { nth, optionId: body.optionId },
  })
  return { id: questionId, version }
}
