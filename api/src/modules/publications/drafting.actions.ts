import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import {
  conflict,
  demand,
  invalid,
  invalidAt,
  notFound,
  stale,
} from '../../platform/errors/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import { statisticOf } from './catalogue.rules.ts'
import { isTrueOf } from './corrections.rules.ts'
import { guardedOf, termsOf } from './counts.rules.ts'
import type { EditionRow } from './editions.queries.ts'
import {
  findEdition,
  findEditionForUpdate,
  insertEdition,
  moveEdition,
  withholdCell,
} from './editions.queries.ts'
import { measureFigures } from './figures.actions.ts'
import type { Known } from './knowledge.actions.ts'
import { readKnown } from './knowledge.actions.ts'
import { guardedOfOwn, ownCount, relationsOfOwn, wordsIn } from './own-tables.rules.ts'
import type { Figure, Said } from './protector.rules.ts'
import { protect } from './protector.rules.ts'
import { faultsOfDraft, mayChange } from './publications.rules.ts'
import type { Cell, DraftBody, OwnTable, WithholdBody } from './publications.schema.ts'
import { dominance, threshold } from './publications.settings.ts'
import { readerOf } from './reader.rules.ts'

/** Drafts an edition: the figures of a closed period, each said as exactly as is safe. What they are exactly
 *  is forgotten again. @throws invalid, notFound, conflict('period-published' | 'period-at-work') */
export async function draftEdition(act: Act, body: DraftBody) {
  const { note, tables, supersedesId, reason } = body
  const named = await faultsOfNaming(act, {
    note,
    ...(reason === undefined ? {} : { reason }),
    ...wordsIn(tables),
  })
  const faults = [...faultsOfDraft(body, act.today), ...named]
  if (faults.length > 0) throw invalid(faults)
  const { cells, relations } = await protectEdition(act, body)
  const id = randomUUID()
  const { programmeId, membershipId } = act.actor
  act.concerns({ entityId: id })
  const made = await insertEdition(
    act.tx,
    {
      programmeId,
      id,
      period: body.period,
      note,
      supersedesId: supersedesId ?? null,
      reason: supersedesId === undefined ? null : (reason ?? null),
      relations,
      madeByMembershipId: membershipId,
      madeAt: act.now,
    },
    cells,
  )
  if (!made) throw conflict('period-at-work')
  return { id, version: 1 }
}

async function protectEdition(act: Act, body: DraftBody) {
  const { programmeId } = act.actor
  const set = { tx: act.tx, programmeId }
  const least = await getSetting(set, threshold, act.today)
  const share = (await getSetting(set, dominance, act.today)) / 100
  const { figures, decided } = await measureFigures(act, body.period, share)
  const chosen = body.statistics
  const mine = figures.filter(({ key }) => chosen === undefined || chosen.includes(key))
  const own = body.tables.flatMap((table) => figuresOf(table, body.period))
  const replacing = { id: body.supersedesId ?? null, holds: isTrueOf([...figures, ...own]) }
  const known = await readKnown(act, body.period, { decided, replacing })
  demandPlace(known, body)
  const relations = body.tables.flatMap((table) =>
    relationsOfOwn(table, body.period, wholeOf(table, body.period, decided)),
  )
  const ownCells = body.tables.flatMap(({ code, cells }) =>
    ['total', ...cells.map((one) => one.code)].map((cell) => ({
      table: code,
      cell,
      period: body.period,
    })),
  )
  const guarded = [...guardedOf(known.periods), ...guardedOfOwn(ownCells, known.ownCells)]
  const reader = readerOf([...known.relations, ...relations, ...known.earlier])
  const said = protect([...mine, ...own], reader, { threshold: least, guarded })
  return { cells: cellsOf(said, body, [...mine, ...own]), relations }
}

function demandPlace({ ledger }: Known, { period, supersedesId }: DraftBody): void {
  const same = ledger.filter((one) => one.period === period)
  const latest = same.at(-1)
  if (supersedesId === undefined && latest !== undefined)
    throw conflict('period-published', { number: latest.number })
  if (supersedesId === undefined) return
  if (!ledger.some(({ id }) => id === supersedesId))
    throw invalidAt('/supersedesId', 'not-published', 'is no published edition')
  if (latest?.id !== supersedesId)
    throw conflict('superseded-already', { number: latest?.number ?? 0 })
}

const figuresOf = (table: OwnTable, period: string): Figure[] =>
  [{ code: 'total', count: table.total }, ...table.cells].map(({ code, count }) => ({
    key: `${table.code}:${code}`,
    terms: { [ownCount(table.code, code, period)]: 1 },
    count,
    unit: 'persons',
    behind: null,
    dominated: false,
  }))

// Visitors and women of the approach are the people of that period; the continued those of their day.
function wholeOf({ universe }: OwnTable, period: string, decided: string) {
  if (universe === 'continued') return { [`continued@${decided}`]: 1 }
  const statistic = statisticOf(universe === 'visitors' ? 'clients' : 'people')
  return statistic === undefined ? null : termsOf(statistic, period)
}

function cellsOf(said: readonly Said[], body: DraftBody, figures: readonly Figure[]): Cell[] {
  return said.map((one) => {
    const { key, terms = {} } = figures.find((figure) => figure.key === one.key) ?? { key: '' }
    return { ...titleOf(key, body), terms, ...whatIsSaid(one) }
  })
}

function titleOf(key: string, { tables }: DraftBody) {
  const [left = '', right] = key.split(':')
  const table = tables.find(({ code }) => code === left)
  if (right === undefined || table === undefined) {
    const { unit = 'persons', universe = 'approach' } = statisticOf(left) ?? {}
    const home = { table: 'figures', tableTitle: null, cell: left, label: null }
    return { ...home, unit, universe: universe as Cell['universe'] }
  }
  return {
    table: table.code,
    tableTitle: table.title,
    cell: right,
    label: table.cells.find(({ code }) => code === right)?.label ?? null,
    unit: 'persons' as const,
    universe: table.universe as Cell['universe'],
  }
}

const whatIsSaid = (one: Said) =>
  one.method === 'withheld'
    ? { method: one.method, because: one.because, min: null, max: null }
    : { method: one.method, because: null, min: one.min, max: one.max }

/** Withholds a figure that the protector would say: what was found or approved of it no longer counts.
 *  @throws notFound, stale, conflict('edition-settled') */
export async function withholdFigure(act: Act, id: string, of: WithholdBody) {
  const row = await hold(act, id)
  demand(mayChange(row))
  if (!(await withholdCell(act.tx, id, of)))
    throw invalidAt('/cell', 'absent', 'is not in this edition')
  const version = row.version + 1
  await moveEdition(act.tx, id, { state: 'draft', findings: [], version })
  return { id, version }
}

/** It is not going to be published. @throws notFound, stale, conflict('edition-settled') */
export async function withdrawEdition(act: Act, id: string) {
  const row = await hold(act, id)
  demand(mayChange(row))
  const version = row.version + 1
  await moveEdition(act.tx, id, { state: 'withdrawn', version })
  return { id, version }
}

/** The edition, locked, in the version that the actor has seen. @throws notFound, stale */
export const hold = async (act: Act, id: string): Promise<EditionRow> =>
  inVersion(act, await findEditionForUpdate(act.tx, id))

/** The same, not locked. @throws notFound, stale */
export const seen = async (act: Act, id: string): Promise<EditionRow> =>
  inVersion(act, await findEdition(act.tx, id))

function inVersion(act: Act, row: EditionRow | undefined): EditionRow {
  if (!row) throw notFound()
  act.concerns({ entityId: row.id })
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  return row
}
