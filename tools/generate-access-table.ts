/** Writes docs/access-matrix.md from the matrix; with --check says whether it is current. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Operation, Relation, Resource } from '../api/src/platform/access/matrix.ts'
import { matrix, relationsOf, roles } from '../api/src/platform/access/matrix.ts'

const path = join(import.meta.dirname, '../docs/access-matrix.md')
const operations: readonly Operation[] = ['read', 'write', 'create', 'transfer', 'review']

const intro = `# Who sees what

Written from \`api/src/platform/access/matrix.ts\` by \`npm run generate:access\`; not edited by hand. The same
object decides on each route and, copied into the table \`access_cells\`, on each row. What it does not
name, nobody sees.

Relations: **own** assigned to the case; **team** another case of the programme under her recorded
sharing basis; **org** the responsible person is of the actor's organisation; **all** the whole
programme; **emergency** a running emergency access; **self** the row is the actor's.

A case manager, for example, reads an identity of her own cases, and of another's only by emergency.
`

const text = `${intro}\n${tableOf(Object.keys(matrix) as Resource[])}`

if (!process.argv.includes('--check')) writeFileSync(path, text)
else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  process.stderr.write('docs/access-matrix.md is not current: npm run generate:access\n')
  process.exitCode = 1
}

function tableOf(resources: readonly Resource[]): string {
  const head = ['data', ...roles.map((role) => `\`${role}\``)]
  const rows = resources.map((resource) => [
    `\`${resource}\``,
    ...roles.map((role) => cellOf(role, resource)),
  ])
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('')
}

function cellOf(role: (typeof roles)[number], resource: Resource): string {
  const said = operations
    .map((operation) => ({ operation, relations: relationsOf(role, resource, operation) }))
    .filter(({ relations }) => relations.length > 0)
    .map(({ operation, relations }) => `${operation} ${wordsOf(relations)}`)
  return said.length > 0 ? said.join('; ') : '–'
}

function wordsOf(relations: readonly Relation[]): string {
  return relations.join(', ')
}
