/** Writes what the API says of itself to api/openapi.json, and the web's types from it; with --check
 *  says whether both are current. The app is built but never asked anything: no database is needed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { withDryApp } from '../api/test/dry-app.ts'

const root = join(import.meta.dirname, '..')
const document = await withDryApp((app) => `${JSON.stringify(app.swagger(), null, 2)}\n`)
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
