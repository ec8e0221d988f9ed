/** Writes the row types of the migrated database, or with --check says whether they are current.
 *  Runs the migrations on an embedded database of its own, in a folder that goes afterwards. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../api/src/platform/database/embedded.ts'
import { migrate } from '../api/src/platform/database/migrate.ts'

const root = join(import.meta.dirname, '..')
const target = join(root, 'api/src/platform/database/tables.gen.ts')
const types = {
  columns: Object.fromEntries(
    ['case_openings.during', 'responsibilities.during'].map((column) => [column, 'string']),
  ),
}

const folder = mkdtempSync(join(tmpdir(), 'stapteam-tables-'))
const embedded = await startEmbedded({ folder, settings: { fsync: 'off' } })
try {
  await migrate({ adminUrl: embedded.adminUrl, directory: join(root, 'database/migrations') })
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'),
      `--url=${embedded.adminUrl}`,
      '--dialect=postgres',
      '--camel-case',
      '--date-parser=string',
      '--type-mapping={"int8":"number"}',
      '--exclude-pattern=pgboss.*',
      '--default-schema=public',
      '--include-pattern={public,zone}.*',
      `--overrides=${JSON.stringify(types)}`,
      `--out-file=${target}`,
      ...(process.argv.includes('--check') ? ['--verify'] : []),
    ],
    { stdio: 'inherit' },
  )
  process.exitCode = status ?? 1
} finally {
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
}
