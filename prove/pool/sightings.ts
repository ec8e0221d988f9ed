import type { AccessKey, Operation, Resource } from '../../api/src/platform/access/matrix.ts'
import { relationsOf } from '../../api/src/platform/access/matrix.ts'
import { holds } from '../../api/test/access/situations.ts'
import { caseProbes } from '../../api/test/access/sql-probes.ts'
import type { Arranged, Asker, KnownCase } from './arrange.ts'
import { situationOf } from './arrange.ts'
import type { Owner } from './owners.ts'

const marks = [
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g,
  /\b(?:\w+ of )?TST-\d+/g,
  /\balias \d+/g,
  /\bPerson \d+/g,
]

/** Every id, number, alias, name and sealed text that somebody was shown, and by which route. */
export type Sightings = Map<Asker, Map<string, string>>
type Shown = { name: string; body: string }

export function see(sightings: Sightings, asker: Asker, { name, body }: Shown): void {
  const seen = sightings.get(asker) ?? new Map<string, string>()
  sightings.set(asker, seen)
  for (const mark of marks) for (const [found] of body.matchAll(mark)) seen.set(found, name)
}

/** @returns what somebody saw of whom she has nothing to do with, and what has no owner at all */
export function listForeign(
  sightings: Sightings,
  owners: Map<string, Owner>,
  arranged: Arranged,
): string[] {
  const cases = new Map(
    arranged.neighbourhoods.flatMap((home) => home.cases.map((on) => [on.id, on] as const)),
  )
  const faultOf = (asker: Asker, [mark, name]: [string, string]) => {
    const owner = owners.get(mark)
    const why = owner === undefined ? 'nobody’s' : wrongness(asker, owner, cases)
    return why === undefined ? [] : [`a ${asker.role} was shown what is ${why} by ${name}`]
  }
  return [...sightings].flatMap(([asker, seen]) =>
    [...seen].flatMap((shown) => faultOf(asker, shown)),
  )
}

function wrongness(asker: Asker, owner: Owner, cases: Map<string, KnownCase>) {
  if (owner.programmeId !== asker.programmeId) return `of another programme (${owner.table})`
  const on = owner.caseId === null ? undefined : cases.get(owner.caseId)
  if (on === undefined || owner.membershipId === asker.id) return undefined
  const cells = cellsOf.get(owner.table) ?? anyCell
  return mayRead(asker, on, cells) ? undefined : `of a case that is not hers (${owner.table})`
}

function mayRead(asker: Asker, on: KnownCase, cells: readonly AccessKey[]): boolean {
  const situation = situationOf(asker, on)
  return cells.some((cell) => {
    const [resource, operation] = cell.split(':') as [Resource, Operation]
    return holds(relationsOf(asker.role, resource, operation), situation)
  })
}

const reads = caseProbes.filter(({ does }) => does === 'select')
/** By which cells of the matrix a table is read. */
const cellsOf = new Map(
  [...Map.groupBy(reads, ({ table }) => table)]
    // Whoever may read anything of a case may know which case it is.
    .filter(([table]) => table !== 'cases')
    .map(([table, probes]) => [table, probes.flatMap(({ cells }) => cells)]),
)
const anyCell = reads.flatMap(({ cells }) => cells)
