/** 64 people of 8 programmes ask over 4 connections at once. Every id, number, alias, name and text
 *  in every answer is traced to its owner afterwards, beyond row security. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Amount, Harness, Report } from '../harness.ts'
import type { Place } from '../place.ts'
import { openPlace } from '../place.ts'
import { arrange } from './arrange.ts'
import { load } from './load.ts'
import { listOwners } from './owners.ts'
import { sabotage, sabotages } from './sabotage.ts'
import { listForeign } from './sightings.ts'

const connections = 4

export const pool: Harness = {
  name: 'pool',
  claim: '64 people of 8 programmes over a pool of 4 connections see no row of another',
  small: { count: 800, seconds: 90 },
  full: { count: 20_000, seconds: 900 },
  sabotages,
  run,
}

async function run(amount: Amount, broken?: string): Promise<Report> {
  const place = await openPlace({ connections })
  try {
    const arranged = await arrange(place)
    if (broken !== undefined) await sabotage(place.admin, broken)
    const { counts, faults, sightings } = await load(place, arranged, amount)
    const owners = await listOwners(place.admin)
    const foreign = listForeign(sightings, owners, arranged)
    const seen = [...sightings.values()].reduce((sum, marks) => sum + marks.size, 0)
    return {
      harness: pool.name,
      did: `${arranged.askers.length} people of ${arranged.neighbourhoods.length} programmes asked over ${connections} connections`,
      counts: { ...counts, 'marks traced to their owner': seen },
      faults: [...faults, ...foreign, ...(await listLeftOpen(place))],
    }
  } finally {
    await place.close()
  }
}

/** @returns connections that a request took and did not give back within five seconds */
async function listLeftOpen({ pools: { runtime } }: Place): Promise<string[]> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (runtime.idleCount === runtime.totalCount && runtime.waitingCount === 0) break
    await pause(100)
  }
  const kept = runtime.totalCount - runtime.idleCount
  const waiting = runtime.waitingCount > 0 ? [`${runtime.waitingCount} still wait for one`] : []
  const open = kept > 0 ? [`${kept} connections were not given back`] : []
  const many = runtime.totalCount > connections ? ['there were more connections than agreed'] : []
  return [...open, ...waiting, ...many]
}
