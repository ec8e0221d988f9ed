/** Writes what the API says of itself to api/openapi.json, and the web's types from it; with --check
 *  says whether both are current. The app is built but never asked anything: no database is needed. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { buildApp } from '../api/src/app.ts'
import { openClock } from '../api/src/platform/clock/index.ts'
import { readConfig } from '../api/src/platform/config/index.ts'
import { openFolderKeyStore } from '../api/src/platform/crypto/index.ts'
import { openPools, queriesOver } from '../api/src/platform/database/index.ts'

const root = join(import.meta.dirname, '..')
const document = await describeApi()
const types = astToString(await openapiTS(JSON.parse(document)))
const wanted = {
  'api/openapi.json': document,
  'web/src/platform/api/api.gen.ts': `// Written by npm run generate:openapi. Not edited by hand.\n\n${types}`,
}
for (const [file, text] of Object.entries(wanted)) keep(join(root, file), text)

function keep(path: string, text: string): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text)
    return
  }
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  process.stderr.write(`${path} is not current: npm run generate:openapi\n`)
  process.exitCode = 1
}

async function describeApi(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stapteam-openapi-'))
  const nowhere = 'postgres://nobody@localhost/none'
  const pools = openPools({ runtime: nowhere, jobs: nowhere, gate: nowhere })
  const app = await buildApp({
    config: readConfig({ STAPTEAM_DATA: folder, LOG_LEVEL: 'silent' }, folder),
    clock: openClock(),
    keys: await openFolderKeyStore(join(folder, 'keys')),
    runtime: queriesOver(pools.runtime),
    jobs: queriesOver(pools.jobs),
    gate: queriesOver(pools.gate),
    processingLog: { write: async () => undefined },
    report: () => undefined,
    migrationsCurrent: async () => true,
  })
  const described = `${JSON.stringify(app.swagger(), null, 2)}\n`
  await app.close()
  rmSync(folder, { recursive: true })
  return described
}
