/** The drill that the runbook asks for, with nobody's data: a backup while many write, a woman who is
 *  erased, and the earlier backup restored twice: with the key store of now, and with its own. */
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openKeys } from '../../api/src/open-keys.ts'
import type { Config } from '../../api/src/platform/config/index.ts'
import { sealAudits } from '../../api/src/platform/jobs/index.ts'
import type { Admin } from '../../api/test/admin.ts'
import { aCustodian } from '../../api/test/custodian.ts'
import type { Amount, Harness, Report } from '../harness.ts'
import type { Place } from '../place.ts'
import { openPlace } from '../place.ts'
import type { Expected } from './compare.ts'
import { compare, together } from './compare.ts'
import { readAll } from './reading.ts'
import type { Scene } from './scene.ts'
import { arrange } from './scene.ts'
import type { Backups, Custodians, Restored } from './verbs.ts'
import { backUpBoth, restoreInto } from './verbs.ts'
import { beginWriting, layDown } from './writing.ts'

const sabotages = ['ledger-lost', 'note-lost'] as const

export const restoreDrill: Harness = {
  name: 'restore',
  claim: 'an earlier backup brings everyone back whole, and nobody who was erased since',
  small: { count: 300, seconds: 60 },
  full: { count: 100_000, seconds: 900 },
  sabotages,
  run: async (amount, sabotage) => {
    const place = await openPlace()
    try {
      return await drill(place, amount, sabotage)
    } finally {
      await place.close()
    }
  },
}

type Drill = {
  place: Place
  custodians: Custodians
  backups: Backups
  expected: Expected
  sabotage: string | undefined
}

async function drill(place: Place, { count }: Amount, sabotage?: string): Promise<Report> {
  const scene = await arrange(place, count)
  const custodians = {
    database: await aCustodian(place.folder, 'database'),
    keys: await aCustodian(place.folder, 'keys'),
  }
  const { backups, ...told } = await backUpUnderWrites(place, scene, { custodians, count })
  const [her] = scene.women
  if (her) await (await openKeys(place.ground.config)).destroy(her.keyId)
  const expected = { ...told, erased: her?.caseId ?? '' }
  const at = { place, custodians, backups, expected, sabotage }
  const withOld = await restoreWithKeysOfThen(at)
  const withNow = sabotage === undefined ? await restoreWithKeysOfNow(at) : withOld
  return {
    harness: restoreDrill.name,
    did: 'backed up while contacts were written, erased one woman, restored twice and read all',
    counts: {
      women: scene.women.length,
      notes: countNotes(expected.after),
      'written during the backup': countNotes(expected.after) - countNotes(expected.before),
      'bytes of backup': backups.bytes,
      'seconds of backup': backups.seconds,
      'seconds of restore': withOld.seconds,
    },
    faults: [...new Set([...withNow.faults, ...withOld.faults])],
  }
}

const countNotes = (told: Expected['after']) =>
  [...told.values()].reduce((sum, { length }) => sum + length, 0)

/** As many as write at the same time. */
const atOnce = 16
/** Who writes without a pause makes a small backup wait, and then writes more than there was before. */
const unhurried = 100

type Load = { custodians: Custodians; count: number }

async function backUpUnderWrites(place: Place, scene: Scene, { custodians, count }: Load) {
  const laid = await layDown(place, scene, count)
  await sealAudits(place.ground)
  const breath = count > restoreDrill.small.count ? 0 : unhurried
  const writing = beginWriting(scene.women.slice(0, atOnce), breath)
  await writing.begun
  const before = structuredClone(together(laid, writing.told))
  const folder = join(place.folder, 'backups')
  const backups = await backUpBoth(place.ground.config, custodians, folder)
  await writing.stop()
  return { backups, before, after: together(laid, writing.told) }
}

type Judged = { faults: string[]; seconds: number }

async function restoreWithKeysOfNow(at: Drill): Promise<Judged> {
  const config = await anEmptyFolder(at.place, 'with-keys-of-now')
  await cp(join(at.place.folder, 'keys'), join(config.folder, 'keys'), { recursive: true })
  const { database } = at.custodians
  const restored = await restoreInto(config, {
    database: at.backups.database,
    identity: database.identityFile,
  })
  return judge(at, config, restored)
}

async function restoreWithKeysOfThen(at: Drill): Promise<Judged> {
  const config = await anEmptyFolder(at.place, 'with-keys-of-then')
  if (at.sabotage !== 'ledger-lost') {
    const ledger = join(at.place.folder, 'erasures')
    await cp(ledger, join(config.folder, 'erasures'), { recursive: true })
  }
  const { database, keys } = at.custodians
  const restored = await restoreInto(config, {
    database: at.backups.database,
    identity: database.identityFile,
    keys: at.backups.keys,
    'keys-identity': keys.identityFile,
  })
  return judge(at, config, restored)
}

async function anEmptyFolder({ folder, ground }: Place, name: string): Promise<Config> {
  await mkdir(join(folder, name))
  return { ...ground.config, folder: join(folder, name) }
}

async function judge({ expected, sabotage }: Drill, config: Config, restored: Restored) {
  const { clients, audit, seconds } = restored
  const faults = compare(
    await readAll(config, sabotage === 'note-lost' ? loseNotes : undefined),
    expected,
  )
  if (!audit.sound) faults.push('the audit is not what its witness saw')
  if (clients.gone !== 1) faults.push(`restore counts ${clients.gone} clients without a key`)
  if (clients.broken > 0) faults.push(`${clients.broken} keys are broken`)
  return { faults, seconds }
}

async function loseNotes({ sql }: Admin) {
  await sql(
    'delete from contact_notes where ctid in (select ctid from contact_notes offset 50 limit 9)',
  )
}
