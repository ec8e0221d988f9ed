import { randomUUID } from 'node:crypto'
import type { Admin } from '../admin.ts'
import type { Member, Programme } from '../world.people.ts'

/** What of a budget stands in a programme: a line that another organisation carries. */
export type FurnishedBudget = { budgetId: string; versionId: string; lineId: string }

/** One row in each table of the budgets, and a claim. */
export async function layBudget(
  { sql }: Admin,
  by: Member,
  { organisations }: Programme,
): Promise<FurnishedBudget> {
  const [budgetId, versionId, lineId] = [randomUUID(), randomUUID(), randomUUID()]
  const put = (text: string, ...values: unknown[]) => sql(text, [by.programmeId, ...values])
  await put(
    `insert into budgets (programme_id, id, name, recorded_by_membership_id, recorded_at)
     values ($1, $2, 'Money', $3, '2024-01-02')`,
    budgetId,
    by.id,
  )
  await put(
    `insert into budget_versions (programme_id, id, budget_id, slug, name, source, from_on, until_on, convention,
       recorded_by_membership_id, recorded_at)
     values ($1, $2, $3, 'first', 'First', 'a note', '2024-01-01', '2024-12-31', 'days-7', $4, '2024-01-02')`,
    versionId,
    budgetId,
    by.id,
  )
  await put(
    `insert into budget_totals (programme_id, version_id, revision, printed_cents, source)
     values ($1, $2, 1, 100, 'a note')`,
    versionId,
  )
  await put(
    `insert into budget_lines (programme_id, id, version_id, revision, place, code, name, kind, funding)
     values ($1, $2, $3, 1, 1, 'flex', 'Flex', 'lump-sum', 'asked')`,
    lineId,
    versionId,
  )
  await put(
    'insert into budget_line_organisations (programme_id, line_id, organisation_id) values ($1, $2, $3)',
    lineId,
    organisations.ldh,
  )
  await put(
    `insert into budget_figures (programme_id, line_id, name, form, provenance, readings, source)
     values ($1, $2, 'amount-cents', 'exact', 'stated', '{100}', 'a note')`,
    lineId,
  )
  await put(
    `insert into budget_claims (programme_id, document, for_year, version_id, recorded_by_membership_id, recorded_at)
     values ($1, 'city-budget', 2024, $2, $3, '2024-01-02')`,
    versionId,
    by.id,
  )
  return { budgetId, versionId, lineId }
}
