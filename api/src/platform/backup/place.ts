import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findPostmaster } from '../database/embedded.processes.ts'
import { Refusal } from '../database/refusal.ts'

export interface Wanted {
  readonly database: boolean
  readonly keys: boolean
  /** The database is not in this folder at all. */
  readonly external: boolean
}

/**
 * Whether this data folder may be restored into: nothing is ever put over what is there.
 * @throws Refusal
 */
export function demandPlace(home: string, { database, keys, external }: Wanted) {
  const data = join(home, 'postgres')
  if (findPostmaster(data)) {
    throw new Refusal(`A server runs on ${home}: stop it, or restore into another STAPTEAM_DATA.`)
  }
  const inTheWay = [
    ...(database ? [data, join(home, 'secrets', 'database.json')] : []),
    ...(keys ? [join(home, 'keys')] : []),
  ].find((path) => existsSync(path))
  if (inTheWay !== undefined) {
    throw new Refusal(
      `${inTheWay} is there already. Set STAPTEAM_DATA to an empty folder, or move it aside first.`,
    )
  }
  if (!keys && !existsSync(join(home, 'keys'))) throw new Refusal(noKeys(home))
  if (!database && !external && !existsSync(data)) throw new Refusal(noDatabase)
}

const noKeys = (home: string) =>
  `Without its key store nobody can read this database: put the key store of now at ${home}/keys, ` +
  'or restore a backup of it as well (--keys).'
const noDatabase =
  'There is no database in this data folder; restore it in the same run (--database).'
