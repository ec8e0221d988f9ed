import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { Period } from '../../api/src/modules/monitor/index.ts'
import { cutAt, measureMonitor } from '../../api/src/modules/monitor/index.ts'
import { asJob } from '../../api/src/platform/jobs/index.ts'
import { standsOn } from '../generate/calendar.ts'
import type { Ground } from './ground.ts'

/** Milliseconds of each computation, and of all of them, one after the other; and how long processors worked
 *  for them, here and in the database: what is left when others work beside it on the machine. */
export type Taken = { each: readonly number[]; all: number; worked: number | null }

/** A period of one programme, so many times. */
export const oneProgramme = (ground: Ground, period: Period, times: number) =>
  inTurn(
    ground,
    Array.from({ length: times }, () => ground.programmes[0] ?? ''),
    period,
  )

/** A period of so many programmes, once each, over all connections. */
export async function eachProgramme(
  ground: Ground,
  period: Period,
  most = ground.programmes.length,
): Promise<Taken> {
  const waiting = ground.programmes.slice(0, most)
  const each: number[] = []
  const next = async (): Promise<void> => {
    for (let programme = waiting.pop(); programme !== undefined; programme = waiting.pop())
      each.push(await compute(ground, programme, period))
  }
  return await timed(ground, each, async () => {
    await Promise.all(ground.backends.map(next))
  })
}

async function inTurn(ground: Ground, programmes: readonly string[], period: Period) {
  const each: number[] = []
  return await timed(ground, each, async () => {
    for (const programme of programmes) each.push(await compute(ground, programme, period))
  })
}

async function timed(
  { backends }: Ground,
  each: number[],
  work: () => Promise<void>,
): Promise<Taken> {
  const workedBefore = workedSoFar(backends)
  const began = performance.now()
  await work()
  const all = performance.now() - began
  const worked = workedSoFar(backends)
  const known = worked !== null && workedBefore !== null
  return { each, all, worked: known ? worked - workedBefore : null }
}

/** @returns how many milliseconds it took */
async function compute({ jobs }: Ground, programmeId: string, period: Period): Promise<number> {
  const start = performance.now()
  const figures = await asJob(jobs, { programmeId, purpose: 'monitor' }, (tx) =>
    measureMonitor(tx, { programmeId, period: cutAt(period, standsOn) }),
  )
  if (figures.contacts.total === 0) throw new Error('Nothing was counted.')
  return performance.now() - start
}

// Ticks are hundredths of a second wherever there is `/proc`.
const tick = 10

function workedSoFar(backends: readonly number[]): number | null {
  const { user, system } = process.cpuUsage()
  try {
    const ticks = backends.map((backend) => {
      const [, after = ''] = readFileSync(`/proc/${backend}/stat`, 'utf8').split(') ')
      const [utime = 0, stime = 0] = after.split(' ').slice(11, 13).map(Number)
      return utime + stime
    })
    return (user + system) / 1000 + ticks.reduce((sum, one) => sum + one, 0) * tick
  } catch {
    return null
  }
}

/** @param part from 0 to 1 @returns the time that this part of them did not exceed */
export function quantile({ each }: Taken, part: number): number {
  const sorted = each.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}

export const mean = ({ each }: Taken) =>
  each.reduce((all, one) => all + one, 0) / Math.max(1, each.length)
