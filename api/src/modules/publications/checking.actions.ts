import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand } from '../../platform/errors/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { openSolver } from '../../platform/solver/index.ts'
import { safeguardingFrom } from '../monitor/index.ts'
import type { Attack } from './attack.actions.ts'
import { attack } from './attack.actions.ts'
import { standsBeside } from './corrections.rules.ts'
import { guardedOf } from './counts.rules.ts'
import { hold } from './drafting.actions.ts'
import type { Finding } from './drafts.schema.ts'
import { daysOf } from './edition-periods.rules.ts'
import type { EditionRow } from './editions.queries.ts'
import { listCells, moveEdition } from './editions.queries.ts'
import type { Known } from './knowledge.actions.ts'
import { ownCellsOf, readKnown, statementsOf } from './knowledge.actions.ts'
import { guardedOfOwn } from './own-tables.rules.ts'
import { mayChange } from './publications.rules.ts'
import type { Cell } from './publications.schema.ts'
import { threshold } from './publications.settings.ts'

/** Attacks the edition beside every earlier one, and keeps what was found.
 *  @throws notFound, stale, conflict('edition-settled' | 'edition-contradicts') */
export async function checkEdition(act: Act, id: string) {
  const row = await hold(act, id)
  demand(mayChange(row))
  const findings = findingsOf((await attackEdition(act, row)).outcome)
  const version = row.version + 1
  const state = findings.length === 0 ? ('safe' as const) : ('opened' as const)
  await moveEdition(act.tx, id, { state, findings, checkedAt: act.now, version })
  return { id, version }
}

/** What is published, what this edition says beside it, and what a reader of both can work out. */
export async function attackEdition(
  act: Act,
  row: EditionRow,
): Promise<{ outcome: Attack; cells: Cell[]; known: Known; values: number }> {
  const set = { tx: act.tx, programmeId: act.actor.programmeId }
  const decided = await getSetting(set, safeguardingFrom, daysOf(row.period).until)
  const values = await getSetting(set, threshold, act.today)
  const cells = await listCells(act.tx, row.id)
  const replacing = { id: row.supersedesId, holds: standsBeside(cells) }
  const known = await readKnown(act, row.period, { decided, replacing })
  await using solver = await openSolver()
  const outcome = await attack(
    {
      solver,
      values,
      relations: [...known.relations, ...row.relations],
      earlier: known.earlier,
      said: statementsOf(row.period, cells),
    },
    [...guardedOf(known.periods), ...guardedOfOwn(ownCellsOf(row.period, cells), known.ownCells)],
  )
  return { outcome, cells, known, values }
}

/** @throws conflict('edition-contradicts') naming what cannot be true together */
export function findingsOf(outcome: Attack): Finding[] {
  if (outcome.outcome === 'contradiction')
    throw conflict('edition-contradicts', {
      by: outcome.by.map(({ at }) => `${at.edition}: ${at.cell}`),
    })
  if (outcome.outcome === 'safe') return []
  return outcome.findings.map(({ key, kind, range, by, wouldHelp }) => ({
    key,
    kind,
    ...range,
    by: by.map(({ at }) => at),
    wouldHelp: wouldHelp.map(({ at }) => at),
  }))
}
