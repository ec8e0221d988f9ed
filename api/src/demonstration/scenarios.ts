import { startOfDay } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { ScenariosData } from './shape.scenarios.ts'

type Question = ScenariosData['questions'][number]
type Option = Question['options'][number]

/** Writes the questions of a programme with their options as the notes have them, and what was chosen. What was
 *  recorded after the day at which the demonstration stands is not there yet. */
export function addScenarios(scene: Scene, { questions }: ScenariosData): void {
  for (const question of questions) addQuestion(scene, question)
}

function addQuestion(scene: Scene, question: Question): void {
  const [officer] = scene.membersOn(question.recordedOn, 'policy_officer')
  const recordedAt = at(question.recordedOn, '14:00')
  if (officer === undefined || !scene.happened(recordedAt)) return
  const { programmeId, rows } = scene
  const by = { recordedByMembershipId: officer.id, recordedAt }
  const { slug, name, about, decider, source, criteria, options, choices } = question
  const questionId = scene.id(`scenario/${slug}`)
  const version = choices.length + 1
  const of = { programmeId, id: questionId, slug, name, about, decider, source, version, ...by }
  rows.add('scenarioQuestions', of)
  criteria.forEach((criterion, index) => {
    const id = scene.id(`scenario/${slug}/by/${criterion}`)
    rows.add('scenarioCriteria', { programmeId, id, questionId, place: index + 1, name: criterion })
  })
  options.forEach((option, index) => {
    const id = scene.id(`scenario/${slug}/${option.name}`)
    const { baseVersion, isOpen = false } = option
    const baseVersionId = scene.id(`budget-version/${baseVersion}`)
    const head = { name: option.name, about: option.about, source: option.source, isOpen }
    const placed = { programmeId, id, questionId, place: index + 1, baseVersionId }
    rows.add('scenarioOptions', { ...placed, ...head, ...by })
    addContent(scene, option, { questionId, optionId: id, slug })
  })
  choices.forEach((choice, index) => {
    addChoice(scene, choice, { nth: index + 1, questionId, slug, ...by })
  })
}

type Place = { questionId: string; optionId: string; slug: string }

function addContent(scene: Scene, option: Option, { questionId, optionId, slug }: Place): void {
  const { programmeId, rows } = scene
  const of = { programmeId, optionId, revision: 1 }
  for (const assumption of option.assumptions)
    rows.add('scenarioAssumptions', { ...of, ...assumption })
  for (const { criterion, ...consequence } of option.consequences) {
    const criterionId = scene.id(`scenario/${slug}/by/${criterion}`)
    rows.add('scenarioConsequences', { ...of, questionId, criterionId, ...consequence })
  }
  option.arguments.forEach((argument, index) => {
    rows.add('scenarioArguments', { ...of, place: index + 1, ...argument })
  })
  for (const organisation of option.organisations) {
    const organisationId = scene.id(`organisation/${organisation}`)
    rows.add('scenarioParties', { ...of, organisationId })
  }
}

type Choice = Question['choices'][number]
type Made = {
  nth: number
  questionId: string
  slug: string
  recordedByMembershipId: string
  recordedAt: Date
}

function addChoice(scene: Scene, { option, ...choice }: Choice, made: Made): void {
  const { programmeId, rows } = scene
  const { slug, nth, questionId, recordedByMembershipId, recordedAt } = made
  const optionId = scene.id(`scenario/${slug}/${option}`)
  const by = { recordedByMembershipId, recordedAt }
  const id = scene.id(`scenario/${slug}/choice/${nth}`)
  rows.add('scenarioChoices', { programmeId, id, questionId, nth, optionId, ...choice, ...by })
  addFact(scene, {
    kind: `scenario-${choice.kind}`,
    occurredAt: startOfDay(choice.decidedOn),
    recordedAt,
    membershipId: recordedByMembershipId,
    entityId: questionId,
    attributes: { nth, optionId },
  })
}
