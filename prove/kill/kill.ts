/** kill -9 of the server and of PostgreSQL in the midst of writes. What was acknowledged is there
 *  once; what was not is sent again with its key, and then is there once. The cut of power is
 *  another matter: what a disk loses, no process can lose for it. */
import { setTimeout as pause } from 'node:timers/promises'
import { drawFor } from '../../api/src/demonstration/random.ts'
import { sealAudits } from '../../api/src/platform/jobs/index.ts'
import type { Amount, Harness, Report } from '../harness.ts'
import { joinFooting, openFolder } from '../place.ts'
import { openWire } from '../wire.ts'
import type { Writer } from './ledger.ts'
import { listWrongs } from './ledger.ts'
import type { Product } from './product.ts'
import { startProduct, verifyAudit } from './product.ts'
import { acknowledgeEarly, arrange, readRows } from './scene.ts'
import type { Writing } from './write.ts'
import { beginWriting, retry } from './write.ts'

export const sabotages = ['acknowledged before it is on disk'] as const

export const kill: Harness = {
  name: 'kill',
  claim:
    'after kill -9 of the server or of PostgreSQL no acknowledged write is lost, and none is doubled',
  small: { count: 1, seconds: 90 },
  full: { count: 20, seconds: 1500 },
  sabotages,
  run,
}

type Run = {
  folder: string
  product: Product
  writers: Writer[]
  writing: Writing
  counts: Record<string, number>
}

async function run({ count, seconds }: Amount, sabotage?: string): Promise<Report> {
  const { folder, remove } = openFolder()
  const until = Date.now() + seconds * 1000
  try {
    const writers = await arrange(folder)
    const product = await startProduct(folder)
    const writing: Writing = { intents: [], faults: [] }
    const going: Run = { folder, product, writers, writing, counts: {} }
    const done = await killAll(going, { count, until })
    if (!done) writing.faults.push('time was up before the last kill')
    await seal(folder)
    const audit = await verifyAudit(folder)
    const faults = [...writing.faults, ...audit.faults]
    if (sabotage !== undefined) faults.push(...(await killBroken(going, sabotage)))
    await product.close()
    return {
      harness: kill.name,
      did: `${writers.length} people logged contacts while the server and its database were killed`,
      counts: { ...going.counts, 'links of the audit verified': audit.sealed },
      faults,
    }
  } finally {
    await remove()
  }
}

type Plan = { count: number; until: number }

/** @returns whether there was time for all of them */
async function killAll(going: Run, { count, until }: Plan): Promise<boolean> {
  for (let nr = 0; nr < count; nr += 1) {
    if (Date.now() > until) return false
    await killOnce(going, { nr, what: 'kills of the server' })
    await killOnce(going, { nr, what: 'kills of PostgreSQL' })
    if (nr === Math.floor(count / 2)) await seal(going.folder)
  }
  return true
}

type Kill = { nr: number; what: 'kills of the server' | 'kills of PostgreSQL' }

async function killOnce(going: Run, { nr, what }: Kill): Promise<void> {
  const { product, writing, writers, folder, counts } = going
  const wire = openWire(product.origin)
  const before = writing.intents.length
  const stop = beginWriting(writing, wire, writers)
  await untilAcknowledged(writing, before)
  await pause(drawFor(`${what} ${nr}`).between(0, 300))
  if (what === 'kills of the server') await product.killServer()
  else if (!(await product.killDatabase())) writing.faults.push('PostgreSQL did not come back')
  await stop()
  const written = writing.intents.slice(before)
  const unknown = written.filter(({ id }) => id === undefined)
  const found = await readRows(folder)
  writing.faults.push(...listWrongs(written, found))
  for (const intent of unknown) await retry(writing, wire, intent)
  writing.faults.push(...listWrongs(writing.intents, await readRows(folder)))
  wire.close()
  add(counts, what, 1)
  add(counts, 'acknowledged writes', written.length - unknown.length)
  add(counts, 'not acknowledged and sent again', unknown.length)
  const done = unknown.filter(({ occurredAt }) => found.has(occurredAt))
  add(counts, 'of these already done', done.length)
}

/** Enough has been written for a loss to show. */
async function untilAcknowledged({ intents }: Writing, before: number): Promise<void> {
  const enough = 16
  for (let tries = 0; tries < 600; tries += 1) {
    if (intents.slice(before).filter(({ id }) => id !== undefined).length >= enough) return
    await pause(50)
  }
}

async function seal(folder: string): Promise<void> {
  const { ground, close } = await joinFooting(folder)
  await sealAudits(ground).finally(close)
}

/** One kill more, over the same place once it is broken. @returns what is wrong since, and says so */
async function killBroken(going: Run, sabotage: string): Promise<string[]> {
  if (sabotage !== sabotages[0]) throw new Error(`There is no sabotage called ${sabotage}.`)
  const { admin, close } = await joinFooting(going.folder)
  await acknowledgeEarly(admin).finally(close)
  const before = going.writing.faults.length
  await killOnce({ ...going, counts: {} }, { nr: 0, what: 'kills of PostgreSQL' })
  return going.writing.faults.slice(before).map((fault) => `${sabotage}: ${fault}`)
}

function add(counts: Record<string, number>, what: string, more: number): void {
  counts[what] = (counts[what] ?? 0) + more
}
