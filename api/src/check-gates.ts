import { migrations } from './bring-up.ts'
import { holdsMatrix } from './platform/access/index.ts'
import type { Config } from './platform/config/index.ts'
import { ConfigRefusal } from './platform/config/index.ts'
import type { Database } from './platform/database/index.ts'
import { checkStrength, demandCurrent, logins } from './platform/database/index.ts'

/** Nothing is served while a gate stands open: weak logins, guarded tables, migrations as they were
 *  written, the matrix of this version, and the installation that was meant.
 *  @throws Refusal or ConfigRefusal with one plain sentence */
export async function checkGates({ pools }: Database, config: Config): Promise<void> {
  await demandCurrent(pools.runtime, migrations)
  for (const login of logins) await checkStrength(pools[login], login)
  if (!(await holdsMatrix(pools.runtime)))
    throw new ConfigRefusal(
      'The access matrix in the database is not the one of this version: run `stapteam migrate`.',
    )
  const { rows } = await pools.runtime.query<Installation>(
    'select mode, demo_date as "demoDate" from installation',
  )
  demandSame(rows[0], config)
}

type Installation = { mode: string; demoDate: string | null }

function demandSame(found: Installation | undefined, { mode, demoDate }: Config): void {
  if (found?.mode !== mode)
    throw new ConfigRefusal(
      `This database is for ${found?.mode ?? 'nothing yet'}, not for ${mode}.`,
    )
  if ((found.demoDate ?? undefined) !== demoDate)
    throw new ConfigRefusal(
      `This demonstration stands at ${found.demoDate}. Another date is another data folder: set STAPTEAM_DATA.`,
    )
}
