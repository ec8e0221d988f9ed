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
  const { measured, counted, policies } = found
  return `# Benchmark

Written by \`npm run bench\`. ${setting(found)}
${roundsOf(options)}

## Requests

${tableOf(measured)}

*Bare* is Fastify and \`pg\` over the same database: the same rows and the same answers, with no
session, row security, audit or encryption. It answers as many characters of a note unread, and logs
a contact with one statement. The product runs as \`npm start\` starts it, jobs included, measured
once its work of the day, which begins with it, is done; only the
limits for one address are raised. Every note is sealed with the key of its own client.

## Goals

${goalTable(measured)}

## Questions to the database

${tripTable(counted)}

Counted by a socket between server and database, one request at a time. What is sent without waiting
for an answer is one trip.

## Form of a policy

${policyTable(policies)}

Counting the contacts of one case manager among all, as the database role of the server. The first
row is the form that the product has.
`
}

function setting({ shape, postgres, load }: Found): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} cores and ${memory} GB for all of it: servers,
PostgreSQL ${postgres} and load. Node ${process.versions.node}. Load of the machine before it began: ${load.toFixed(2)}.
Rows: ${describe(shape)}; beside it one programme of
the same kind.`
}

function roundsOf({ rounds, seconds, connections }: Options): string {
  return `${connections} connections; after a round that warms up ${rounds} × ${seconds} s for each of
the product, the bare server and the product over one programme, which take turns.`
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
