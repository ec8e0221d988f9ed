import type { Fault } from '../../platform/errors/problem.ts'
import { exact, isWhole } from '../../platform/exact/index.ts'
import type { AssumptionName, OptionBody, PutBody } from './options.schema.ts'
import { caseNames, facilityNames } from './options.schema.ts'
import type { Choice, ChoiceBody } from './scenarios.schema.ts'

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })

const isFacility = (name: AssumptionName) => facilityNames.some((one) => one === name)
const isCases = (name: AssumptionName) => caseNames.some((one) => one === name)

/** What may be less than none: cases fewer than there are. */
const mayBeNegative: readonly AssumptionName[] = ['cases-beyond-budget', 'cases-beyond-today']

/** More than this is a slip of the keys: a week has 168 hours. */
const mostOf = (name: AssumptionName): number => {
  if (isCases(name)) return 10_000
  return name === 'stay-weeks' ? 1_000 : 168
}

/** What is wrong with assumptions, each by name and all at once. */
export function faultsOfAssumptions(assumptions: PutBody['assumptions']): Fault[] {
  const names = assumptions.map(({ name }) => name)
  const own = assumptions.flatMap((one, at) => {
    const path = `/assumptions/${at}`
    if (names.indexOf(one.name) < at) return [fault(path, 'named-twice', 'stands twice')]
    return faultsOfValue(one, `${path}/value`)
  })
  const ways = names.filter(isCases)
  if (new Set(ways).size <= 1) return own
  const second = names.findLastIndex(isCases)
  return [...own, fault(`/assumptions/${second}`, 'cases-in-two-ways', 'says cases a second time')]
}

function faultsOfValue({ name, value }: PutBody['assumptions'][number], path: string): Fault[] {
  const number = exact(value)
  if (isFacility(name))
    return value === '0' || value === '1'
      ? []
      : [fault(path, 'stands-or-not', 'is 1 or 0: it stands or it does not')]
  if (number.lt(0) && !mayBeNegative.includes(name))
    return [fault(path, 'negative', 'is below zero')]
  if (isCases(name) && !isWhole(number)) return [fault(path, 'not-whole', 'cases are whole')]
  if (number.abs().gt(mostOf(name))) return [fault(path, 'too-large', 'is too large to be meant')]
  return []
}

/** What is wrong with what an option says. @param criteria ids of those of its question */
export function faultsOfOption(body: OptionBody, criteria: readonly string[]): Fault[] {
  const cells = body.consequences.map(({ element, criterionId }) => `${element} ${criterionId}`)
  const consequences = body.consequences.flatMap(({ criterionId }, at) => {
    const path = `/consequences/${at}`
    if (!criteria.includes(criterionId))
      return [fault(`${path}/criterionId`, 'criterion-of-another-question', 'is not of this one')]
    const cell = cells[at] ?? ''
    return cells.indexOf(cell) < at ? [fault(path, 'named-twice', 'stands twice')] : []
  })
  return [...faultsOfAssumptions(body.assumptions), ...consequences]
}

/** Shorter than this says nothing of why. */
const leastReason = 10

/** What is wrong with a choice, all at once. @param options ids of those of its question */
export function faultsOfChoice(
  { kind, optionId, decidedOn, decider, reason }: ChoiceBody,
  options: readonly string[],
  today: string,
): Fault[] {
  const faults: Fault[] = []
  if ([...reason.trim()].length < leastReason)
    faults.push(fault('/reason', 'no-reason', `has at least ${leastReason} letters`))
  if (decider.trim() === '') faults.push(fault('/decider', 'no-decider', 'is whose choice it was'))
  if (decidedOn > today) faults.push(fault('/decidedOn', 'in-the-future', 'is yet to come'))
  if (kind === 'taken-back' && optionId !== null)
    faults.push(fault('/optionId', 'nothing-is-chosen', 'is of a choice that is taken back'))
  if (kind !== 'taken-back' && (optionId === null || !options.includes(optionId)))
    faults.push(fault('/optionId', 'of-another-question', 'is no option of this question'))
  return faults
}

type Last = Pick<Choice, 'kind' | 'optionId' | 'decidedOn'> | undefined

/** Why a choice cannot be made now: it stands already, there is nothing to take back, or it lies before the
 *  one that stands. @returns a code, or undefined when it can */
export function whyNotChosen(body: ChoiceBody, last: Last): string | undefined {
  const { kind, optionId, decidedOn } = body
  const nothing = last === undefined || last.kind === 'taken-back'
  if (kind === 'taken-back' && nothing) return 'scenario-nothing-chosen'
  if (last?.kind === kind && last.optionId === optionId) return 'scenario-chosen-already'
  return last && decidedOn < last.decidedOn ? 'scenario-chosen-later' : undefined
}

/** What stands: the last choice, unless that took one back. */
export function standingOf(choices: readonly Choice[]) {
  const [last] = choices
  if (last === undefined || last.kind === 'taken-back' || last.optionId === null) return null
  const { kind, optionId, decidedOn, decider } = last
  return { kind, optionId, decidedOn, decider }
}

/** Every text of an option, by where it stands: none of them may name her. */
export const textsOfOption = ({ name, about, source, ...body }: OptionBody) => ({
  name,
  about,
  source,
  ...Object.fromEntries([
    ...body.assumptions.map((one, at) => [`assumptions/${at}/source`, one.source]),
    ...body.consequences.flatMap((one, at) => [
      [`consequences/${at}/note`, one.note],
      [`consequences/${at}/source`, one.source],
    ]),
    ...body.arguments.flatMap((one, at) => [
      [`arguments/${at}/note`, one.note],
      [`arguments/${at}/saidBy`, one.saidBy],
      [`arguments/${at}/source`, one.source],
    ]),
  ]),
})
