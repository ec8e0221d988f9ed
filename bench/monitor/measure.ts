import { performance } from 'node:perf_hooks'
import type { Period } from '../../api/src/modules/monitor/index.ts'
import { cutAt, measureMonitor } from '../../api/src/modules/monitor/index.ts'
import { asJob } from '../../api/src/platform/jobs/index.ts'
import { standsOn } from '../generate/calendar.ts'
import type { Ground } from './ground.ts'

/** Milliseconds of each computation, and of all of them, one after the other. */
export type Taken = { each: readonly number[]; all: number }

/** One year of one programme, again and again. */
export const oneProgramme = (
  { jobs, programmes: [first] }: Ground,
  period: Period,
  times: number,
) =>
  inTurn(
    Array.from({ length: times }, () => first ?? ''),
    (programmeId) => compute({ jobs, programmeId, period }),
  )

/** Every programme once, one after the other, by one connection. */
export const everyProgramme = ({ jobs, programmes }: Ground, period: Period) =>
  inTurn(programmes, (programmeId) => compute({ jobs, programmeId, period }))

type Asked = { jobs: Ground['jobs']; programmeId: string; period: Period }

async function compute({ jobs, programmeId, period }: Asked): Promise<void> {
  const figures = await asJob(jobs, { programmeId, purpose: 'monitor' }, (tx) =>
    measureMonitor(tx, { programmeId, period: cutAt(period, standsOn) }),
  )
  if (figures.contacts.total === 0) throw new Error('Nothing was counted.')
}

async function inTurn(
  programmes: readonly string[],
  work: (programmeId: string) => Promise<void>,
): Promise<Taken> {
  const began = performance.now()
  const each: number[] = []
  for (const programmeId of programmes) {
    const start = performance.now()
    await work(programmeId)
    each.push(performance.now() - start)
  }
  return { each, all: performance.now() - began }
}

/** @param part from 0 to 1 @returns the time that this part of them did not exceed */
export function quantile({ each }: Taken, part: number): number {
  const sorted = each.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}

export const mean = ({ each }: Taken) =>
  each.reduce((all, one) => all + one, 0) / Math.max(1, each.length)
