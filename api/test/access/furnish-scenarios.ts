import { randomUUID } from 'node:crypto'
import type { Admin } from '../admin.ts'
import type { Member, Programme } from '../world.people.ts'

/** What of a scenario stands in a programme: an option to which another organisation is a party. */
export type FurnishedScenario = { questionId: string; criterionId: string; optionId: string }

/** One row in each table of the scenarios. */
export async function layScenario(
  { sql }: Admin,
  by: Member,
  { organisations }: Programme,
): Promise<FurnishedScenario> {
  const [questionId, criterionId, optionId] = [randomUUID(), randomUUID(), randomUUID()]
  const put = (text: string, ...values: unknown[]) => sql(text, [by.programmeId, ...values])
  await put(
    `insert into scenario_questions (programme_id, id, slug, name, about, decider, source,
       recorded_by_membership_id, recorded_at)
     values ($1, $2, 'way', 'Which way', '', 'the council', 'a note', $3, '2024-01-02')`,
    questionId,
    by.id,
  )
  await put(
    `insert into scenario_criteria (programme_id, id, question_id, place, name) values ($1, $2, $3, 1, 'Safety')`,
    criterionId,
    questionId,
  )
  await put(
    `insert into scenario_options (programme_id, id, question_id, place, name, about, source, is_open,
       recorded_by_membership_id, recorded_at)
     values ($1, $2, $3, 1, 'As it is', '', 'a note', false, $4, '2024-01-02')`,
    optionId,
    questionId,
    by.id,
  )
  await put(
    `insert into scenario_consequences (programme_id, option_id, revision, question_id, criterion_id, element, effect,
       note, source) values ($1, $2, 1, $3, $4, 'zone', 'keeps', 'it stays', 'a note')`,
    optionId,
    questionId,
    criterionId,
  )
  await put(
    `insert into scenario_arguments (programme_id, option_id, revision, place, side, note, said_by, source)
     values ($1, $2, 1, 1, 'for', 'it works', 'the team', 'a note')`,
    optionId,
  )
  await put(
    `insert into scenario_assumptions (programme_id, option_id, revision, name, value, source)
     values ($1, $2, 1, 'cases', 10, 'a note')`,
    optionId,
  )
  await put(
    'insert into scenario_parties (programme_id, option_id, revision, organisation_id) values ($1, $2, 1, $3)',
    optionId,
    organisations.ldh,
  )
  await put(
    `insert into scenario_choices (programme_id, question_id, nth, kind, option_id, decided_on, decider, reason,
       recorded_by_membership_id, recorded_at)
     values ($1, $2, 1, 'assumed', $3, '2024-01-02', 'the council', 'nobody decided yet', $4, '2024-01-02')`,
    questionId,
    optionId,
    by.id,
  )
  return { questionId, criterionId, optionId }
}
