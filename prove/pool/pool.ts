/** 64 people of 8 programmes ask over 4 connections at once. Every id, number, alias, name and text
 *  in every answer is traced to its owner afterwards, beyond row security. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Amount, Harness, Report } from '../harness.ts'
import type { Place } from '../place.ts'
import { openPlace } from '../place.ts'
import type { Arranged } from './arrange.ts'
import { neighbours, readNeighbours } from './arrange.ts'
import type { Asked } from './load.ts'
import { load } from './load.ts'
import { listOwners } from './owners.ts'
import { sabotage, sabotages } from './sabotage.ts'
import { listForeign } from './sightings.ts'

const connections = 4
const patience = 4

export const pool: Harness = {
  name: 'pool',
  claim: '64 people of 8 programmes over a pool of 4 connections see no row of another',
  small: { count: 400, seconds: 90 },
  full: { count: 20_000, seconds: 900 },
  sabotages,
  run,
}

async function run(amount: Amount, broken?: string): Promise<Report> {
  const place = await openPlace({ connections }, neighbours)
  try {
    const arranged = await readNeighbours(place.folder)
    if (broken !== undefined) await sabotage(place.admin, broken)
    const { counts, faults, sightings, foreign } =
      broken === undefined
        ? await askAndTrace(place, arranged, amount)
        : await askUntilSeen(place, arranged, amount)
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

async function askAndTrace(place: Place, arranged: Arranged, amount: Asked) {
  const asked = await load(place, arranged, amount)
  const owners = await listOwners(place.admin)
  return { ...asked, foreign: listForeign(asked.sightings, owners, arranged) }
}

/** What was broken on purpose shows in what people may read: that alone is asked, a few at a time,
 *  until somebody is shown what is not hers. */
async function askUntilSeen(place: Place, arranged: Arranged, { seconds }: Amount) {
  const few = { count: 200, seconds }
  let found = await askAndTrace(place, arranged, { ...few, turn: 0 })
  for (let turn = 1; turn < patience && found.foreign.length === 0; turn += 1)
    found = await askAndTrace(place, arranged, { ...few, turn })
  return found
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
