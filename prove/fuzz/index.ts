import { randomInt } from 'node:crypto'
import type { Amount, Harness, Report } from '../harness.ts'
import { makeJudge } from './judge.ts'
import { listOperations, readContract } from './operations.ts'
import { runRound } from './round.ts'
import { openScene, throwing, withThrowing } from './scene.ts'
import { makeTally } from './tally.ts'

// A fresh database from time to time: what is closed, ended and withdrawn makes less and less possible.
const perRound = 2500

// In `npm test` everybody gets the same requests; at full size there are new ones each time.
const smallSeed = 20_240_108

const small = { count: 520, seconds: 150 }

/** Requests that the contract describes, and what becomes of them in careless or hostile hands. */
export const fuzz: Harness = {
  name: 'fuzz',
  claim: 'whatever is asked, by whomever, the answer is one that the contract names',
  small,
  full: { count: 10_000, seconds: 900 },
  sabotages: ['a handler that throws'],
  run,
}

async function run({ count, seconds }: Amount, sabotage?: string): Promise<Report> {
  const planted = sabotage === undefined ? undefined : throwing
  const contract = planted ? withThrowing(readContract()) : readContract()
  const operations = listOperations(contract)
  const seed = seedOf(count)
  const tally = makeTally()
  const course = {
    operations,
    judge: makeJudge(contract),
    tally,
    until: Date.now() + seconds * 1000,
  }
  for (let first = 0; first < count; first += perRound) {
    const scene = await openScene(planted)
    const span = { seed, first, count: Math.min(perRound, count - first) }
    await runRound({ ...course, scene }, span).finally(() => scene.close())
  }
  const missing = tally.missing(operations.map(({ name }) => name))
  return {
    harness: 'fuzz',
    did: `sent requests to all ${operations.length} operations; FUZZ_SEED=${seed} sends them again`,
    counts: { requests: tally.requests(), ...tally.counts() },
    faults: [
      ...(tally.requests() < count ? [`only ${tally.requests()} requests in ${seconds} s`] : []),
      ...missing.map((name) => `${name} was never asked`),
      ...tally.faults(),
    ],
  }
}

function seedOf(count: number): number {
  const { FUZZ_SEED } = process.env
  if (FUZZ_SEED !== undefined && /^\d{1,9}$/.test(FUZZ_SEED)) return Number(FUZZ_SEED)
  return count > small.count ? randomInt(2 ** 29) : smallSeed
}
