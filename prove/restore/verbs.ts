import { join } from 'node:path'
import { backup } from '../../api/src/cli/backup.ts'
import { restore } from '../../api/src/cli/restore.ts'
import type { Answer, Context, Verb } from '../../api/src/cli/verb.ts'
import type { Config } from '../../api/src/platform/config/index.ts'
import { openDatabase } from '../../api/src/platform/database/index.ts'
import type { Custodian } from '../../api/test/custodian.ts'

/** Runs a verb as the command line would, on one data folder. */
async function runVerb(verb: Verb, config: Config, values: Context['values']): Promise<Answer> {
  const leaves: (() => Promise<void>)[] = []
  const context: Context = {
    values,
    words: [],
    verbs: [],
    config: () => config,
    database: async () => {
      const database = await openDatabase(config)
      leaves.push(() => database.stop())
      return database
    },
    atEnd: (leave) => void leaves.push(leave),
  }
  try {
    return await verb.run(context)
  } finally {
    for (const leave of leaves.toReversed()) await leave()
  }
}

export type Custodians = { database: Custodian; keys: Custodian }
/** The two files of one backup. */
export type Backups = { database: string; keys: string; seconds: number; bytes: number }

/** Backs both parts up, each into a folder of its own. */
export async function backUpBoth(
  config: Config,
  { database, keys }: Custodians,
  folder: string,
): Promise<Backups> {
  const places = { out: join(folder, 'database'), 'keys-out': join(folder, 'keys') }
  const to = { to: database.recipient, 'keys-to': keys.recipient }
  const made = (await runVerb(backup, config, { ...places, ...to })) as Made
  return {
    database: join(places.out, made.database.file),
    keys: join(places['keys-out'], made.keys.file),
    seconds: made.seconds,
    bytes: made.database.bytes + made.keys.bytes,
  }
}

type Made = { database: File; keys: File; seconds: number }
type File = { file: string; bytes: number }

/** What `restore` answers, as far as it is read here. */
export type Restored = {
  seconds: number
  cases: number
  clients: { readable: number; gone: number; broken: number }
  audit: { sound: boolean }
}

export async function restoreInto(config: Config, values: Context['values']): Promise<Restored> {
  return (await runVerb(restore, config, values)) as Restored
}
