import { attack } from '../../api/src/modules/publications/attack.actions.ts'
import { catalogue } from '../../api/src/modules/publications/catalogue.rules.ts'
import { guardedOf } from '../../api/src/modules/publications/counts.rules.ts'
import { editionZero } from '../../api/src/modules/publications/edition-zero.rules.ts'
import { relationsAcross } from '../../api/src/modules/publications/relations.rules.ts'
import type { Statement } from '../../api/src/modules/publications/statements.rules.ts'
import type { Solver } from '../../api/src/platform/solver/index.ts'
import { openSolver } from '../../api/src/platform/solver/index.ts'
import type { Harness, Report } from '../harness.ts'
import { chanceFrom } from './chance.ts'
import { guardedAcross, relationsIn, sayShot, sayShotPlainly, shotsOf } from './cross-history.ts'
import { decided, primaryOnly, product, sayHalf } from './editions.ts'
import { historyOf } from './history.ts'
import { narrow, protectWide, wide } from './wide-table.ts'

const threshold = 10
const halves = 10

export type Tally = {
  editions: number
  said: number
  of: number
  looked: number
  wideSeconds: number
  faults: string[]
}

/** Ten half-years of editions of programmes that do not exist, and the attacker after each of them. */
export const publications: Harness = {
  name: 'publications',
  claim:
    'from five years of editions nobody is worked out, narrowed down or told apart by a difference of one',
  small: { count: 1, seconds: 60 },
  full: { count: 10, seconds: 1500 },
  sabotages: ['primary-only', 'primary-only-table'],
  run: async (amount, sabotage) => {
    await using solver = await openSolver()
    const tally: Tally = { editions: 0, said: 0, of: 0, looked: 0, wideSeconds: 0, faults: [] }
    const full = amount.count >= 10
    const course = full ? halves : 3
    const shared = { solver, tally, sabotage, halves: course }
    if (sabotage !== 'primary-only-table') {
      await tellFigures(shared, { size: 19, seed: 19, zero: editionZero.statements })
      for (let at = 0; at < amount.count; at += 1)
        await tellFigures(shared, { size: 60, seed: 60 + at, zero: [] })
    }
    if (sabotage !== 'primary-only') await tellTables(shared, { size: 400, seed: 400 })
    if (sabotage === undefined) await protectWide(solver, tally, full ? wide : narrow)
    return report(tally, amount.count)
  },
}

type Shared = { solver: Solver; tally: Tally; sabotage: string | undefined; halves: number }

async function tellFigures(
  { solver, tally, sabotage, halves: course }: Shared,
  { size, seed, zero }: { size: number; seed: number; zero: readonly Statement[] },
): Promise<void> {
  const protector = sabotage === 'primary-only' ? primaryOnly : product
  let earlier = [...zero]
  const periods: string[] = []
  for (const half of historyOf(chanceFrom(seed), { size, halves: course, first: 2024 })) {
    if (isCaught(sabotage, tally)) return
    periods.push(half.period)
    const said = sayHalf(half, { earlier, periods, threshold }, protector)
    const relations = relationsAcross(periods, decided)
    const outcome = await attack(
      { solver, values: threshold, relations, earlier, said },
      guardedOf(periods),
    )
    count(
      tally,
      { of: catalogue.length, said: said.length, name: `${size}, ${half.period}` },
      outcome,
    )
    earlier = [...earlier, ...said]
  }
}

async function tellTables(
  { solver, tally, sabotage, halves: course }: Shared,
  { size, seed }: { size: number; seed: number },
): Promise<void> {
  const say = sabotage === 'primary-only-table' ? sayShotPlainly : sayShot
  const shots = shotsOf(chanceFrom(seed), { size, halves: course })
  let earlier: Statement[] = []
  for (const [at, shot] of shots.entries()) {
    if (isCaught(sabotage, tally)) return
    const past = shots.slice(0, at + 1)
    const said = say(shot, threshold)
    const outcome = await attack(
      { solver, values: threshold, relations: relationsIn(past), earlier, said },
      guardedAcross(past, threshold),
    )
    const name = `${size}, table of ${shot.period}`
    count(tally, { of: shot.table.cells.size, said: said.length, name }, outcome)
    earlier = [...earlier, ...said]
  }
}

/** What was broken on purpose is seen once the attacker has opened one. */
const isCaught = (sabotage: string | undefined, { faults }: Tally) =>
  sabotage !== undefined && faults.length > 0

function count(
  tally: Tally,
  { of, said, name }: { of: number; said: number; name: string },
  outcome: Awaited<ReturnType<typeof attack>>,
): void {
  tally.editions += 1
  tally.of += of
  tally.said += said
  if (outcome.outcome === 'contradiction') tally.faults.push(`${name}: contradicts itself`)
  else tally.looked += outcome.looked
  if (outcome.outcome === 'opened')
    tally.faults.push(
      `programme of ${name}: ${outcome.found} opened, such as ${outcome.findings[0]?.key}`,
    )
}

const report = (
  { editions, said, of, looked, wideSeconds, faults }: Tally,
  programmes: number,
): Report => ({
  harness: 'publications',
  did: `published and attacked ${programmes + 2} programmes`,
  counts: {
    editions,
    'figures looked at': looked,
    'per cent of the figures still said': Math.round((100 * said) / of),
    'seconds for a table with two hierarchies': wideSeconds,
  },
  faults,
})
