import type { Act } from '../../platform/actor/index.ts'
import { standsBeside } from './corrections.rules.ts'
import { editionZero } from './edition-zero.rules.ts'
import type { LedgerRow } from './ledger.queries.ts'
import { findSlug, listLedger } from './ledger.queries.ts'
import type { Content } from './ledger.schema.ts'
import type { OwnCell } from './own-tables.rules.ts'
import type { Cell } from './publications.schema.ts'
import { relationsAcross } from './relations.rules.ts'
import type { Relation, Statement } from './statements.rules.ts'

/** What every reader is taken to know of this programme, before an edition of this period. */
export type Known = {
  slug: string
  ledger: LedgerRow[]
  relations: Relation[]
  earlier: Statement[]
  periods: string[]
  ownCells: OwnCell[]
}

/** An edition that is being corrected: which of its figures are not contradicted by the correction. */
export type Replacing = { id: string | null; holds: (cell: Cell) => boolean }

/** @param decided the day on which it was settled who is continued */
export async function readKnown(
  act: Act,
  period: string,
  { decided, replacing }: { decided: string; replacing: Replacing },
): Promise<Known> {
  const { tx, actor } = act
  const slug = await findSlug(tx, actor.programmeId)
  const ledger = await listLedger(tx)
  const contents = ledger.map(({ id, content }) => ({ id, ...(JSON.parse(content) as Content) }))
  const periods = [...new Set([...contents.map((one) => one.period), period])].toSorted()
  const zero = slug === editionZero.programme ? editionZero.statements : []
  const earlier = contents.flatMap(({ id, number, cells }) => {
    const next = contents.find(({ supersedes }) => supersedes === number)
    const own = id === replacing.id ? replacing.holds : always
    const holds = next ? standsBeside(next.cells) : own
    return statementsOf(String(number), cells.filter(holds))
  })
  return {
    slug,
    ledger,
    periods,
    relations: [
      ...relationsAcross(periods, decided),
      ...contents.flatMap(({ relations }) => relations as Relation[]),
    ],
    earlier: [...zero, ...earlier],
    ownCells: contents.flatMap((one) => ownCellsOf(one.period, one.cells)),
  }
}

const always = () => true

/** What an edition says, of the figures that it says anything of. */
export const statementsOf = (edition: string, cells: readonly Cell[]): Statement[] =>
  cells.flatMap(({ table, cell, terms, min, max }) =>
    min === null || max === null ? [] : [{ terms, min, max, at: { edition, table, cell } }],
  )

export const ownCellsOf = (period: string, cells: readonly Cell[]): OwnCell[] =>
  cells.flatMap(({ table, cell }) => (table === 'figures' ? [] : [{ table, cell, period }]))
