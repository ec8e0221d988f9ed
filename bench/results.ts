import { writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { describe } from './folders.ts'
import type { Options } from './options.ts'
import type { Policy } from './policies.ts'
import { patience } from './policies.ts'
import type { Found } from './run.ts'
import { goalTable, rowsOf, tableOf } from './table.ts'
import type { Counted } from './trips/count.ts'

/** All that a run found, in Markdown. No date: what matters is the machine and the versions. */
export function describeRun(found: Found, options: Options): string {
  const { measured, counted, policies, postgres } = found
  const { rounds, seconds, connections } = options
  const memory = Math.round(totalmem() / 2 ** 30)
  return `# Benchmark

Written by \`npm run bench\`. ${availableParallelism()} cores and ${memory} GB for all of it: the
server, PostgreSQL ${postgres} and the load. Node ${process.versions.node}.
Rows: ${describe(found.shape)}; beside it one programme of the same kind.
${connections} connections, ${rounds} rounds of ${seconds} s after one that warms up; product, bare
server and product over one programme take turns.

## Requests

${tableOf(measured)}

*Bare* is Fastify and \`pg\` over the same database: the same rows and the same answers, with no
session, row security, audit or encryption. It answers so many bytes of a note unread, and logs a
contact with one statement. The product runs as \`npm start\` starts it, jobs included; only the
limits for one address are raised.

## Goals

${goalTable(measured)}

## Questions to the database

${tripTable(counted)}

Counted by a socket between server and database, one request at a time. What is sent without waiting
for an answer is one trip.

## Form of a policy

${policyTable(policies)}

Counting the contacts of one case manager among ${describe(found.shape)} as the database role of the
server; the first row is the form that the product has.
`
}

export function writeResults(file: string, text: string): void {
  writeFileSync(file, text)
}

function tripTable(counted: Counted): string {
  const rows = Object.entries(counted).map(([name, { product, bare }]) => [
    name,
    ...[product.trips, product.statements, bare.trips, bare.statements].map(String),
  ])
  return rowsOf([['request', 'trips', 'statements', 'bare: trips', 'bare: statements'], ...rows])
}

function policyTable(policies: readonly Policy[]): string {
  const rows = policies.map(({ name, milliseconds, buffers }) => [
    name,
    milliseconds?.toFixed(2) ?? `more than ${patience.toLocaleString('en')}`,
    buffers?.toLocaleString('en') ?? '',
  ])
  return rowsOf([['form', 'ms', 'buffers'], ...rows])
}
