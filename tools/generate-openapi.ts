/** Writes what the API says of itself to api/openapi.json, and the web's types from it; with --check
 *  says whether both are current. The app is built but never asked anything: no database is needed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenAPI3 } from 'openapi-typescript'
import openapiTS, { astToString } from 'openapi-typescript'
import { withDryApp } from '../api/test/dry-app.ts'

const root = join(import.meta.dirname, '..')
const document = await withDryApp((app) => `${JSON.stringify(app.swagger(), null, 2)}\n`)
const types = astToString(await openapiTS(inShort(JSON.parse(document))))
const wanted = {
  'api/openapi.json': document,
  'web/src/platform/api/api.gen.ts': `// Written by npm run generate:openapi. Not edited by hand.\n\n${types}`,
}
for (const [file, text] of Object.entries(wanted)) keep(join(root, file), text)

/** For the types of the web: what went wrong has one shape whatever its status, and no screen reads a
 *  header. Said once for each operation instead of ten times, an editor and the linter keep up. */
function inShort(described: Described): OpenAPI3 {
  for (const operation of Object.values(described.paths).flatMap((item) => Object.values(item)))
    operation.responses = Object.fromEntries(
      Object.entries(operation.responses).map(([status, { headers: _, ...answer }]) => [
        /^[45]/.test(status) ? 'default' : status,
        answer,
      ]),
    )
  return described as unknown as OpenAPI3
}

type Described = { paths: Record<string, Record<string, { responses: Answers }>> }
type Answers = Record<string, { headers?: object }>

function keep(path: string, text: string): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text)
    return
  }
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  process.stderr.write(`${path} is not current: npm run generate:openapi\n`)
  process.exitCode = 1
}
