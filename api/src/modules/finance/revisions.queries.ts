import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { ContentBody } from './budgets.schema.ts'

export type Revision = { programmeId: string; versionId: string; revision: number }

// `hoursPerCase` on the wire, `hours-per-case` in the database.
const inTheDatabase = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Writes the lines of one revision, with their figures and who carries them; earlier ones stay. */
export async function insertRevision(
  tx: Tx,
  of: Revision,
  { lines, printed }: Pick<ContentBody, 'lines' | 'printed'>,
): Promise<void> {
  const { programmeId } = of
  if (printed)
    await tx
      .insertInto('budgetTotals')
      .values({ ...of, printedCents: printed.cents, source: printed.source })
      .execute()
  const placed = lines.map((line, at) => ({ line, at, lineId: randomUUID() }))
  const rows = placed.map(({ line: { organisationIds: _, figures: __, ...line }, at, lineId }) => ({
    ...of,
    ...line,
    id: lineId,
    place: at + 1,
  }))
  if (rows.length > 0) await tx.insertInto('budgetLines').values(rows).execute()
  const carried = placed.flatMap(({ line, lineId }) =>
    line.organisationIds.map((organisationId) => ({ programmeId, lineId, organisationId })),
  )
  if (carried.length > 0) await tx.insertInto('budgetLineOrganisations').values(carried).execute()
  const figures = placed.flatMap(({ line, lineId }) =>
    Object.entries(line.figures).map(([name, { values, ...figure }]) => ({
      programmeId,
      lineId,
      name: inTheDatabase(name),
      ...figure,
      readings: sql<number[]>`${values}::numeric[]`,
    })),
  )
  if (figures.length > 0) await tx.insertInto('budgetFigures').values(figures).execute()
}
