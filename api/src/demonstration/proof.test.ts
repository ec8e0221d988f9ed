import { verify } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Loaded } from '../../test/demonstration.ts'
import { loadOn } from '../../test/demonstration.ts'
import { recordSafeguards } from '../modules/safeguards/index.ts'
import { publishDemonstration } from './publish.ts'
import { readProgramme } from './read.ts'

// A Sunday: the course of the note in the demonstration was measured on Sundays.
const today = '2024-01-07'
let demo: Loaded
beforeAll(async () => {
  demo = await loadOn(today)
})
afterAll(() => demo.drop())

const letters = { secured: 's', attention: 'a', 'not-secured': 'n', unknown: 'u' } as const
type Point = { figure: string; state: keyof typeof letters; value: number | null }

test('the course of the note is what measuring says; when this fails: npm run generate:course', async () => {
  const { ground } = await demo.open()
  await recordSafeguards(ground)
  const points = await demo.admin.sql<Point>(
    `select f.attributes ->> 'figure' as figure, f.attributes ->> 'state' as state,
       (f.attributes ->> 'value')::double precision as value
     from facts f join programmes p on p.id = f.programme_id
     where p.slug = 'nijmegen' and f.kind = 'safeguard-measured' and f.occurred_at > '2024-01-06'
     order by figure`,
  )
  const { noteCourse } = readProgramme('nijmegen')
  const last = Object.entries(noteCourse.figures).map(([figure, { states, values }]) => ({
    figure,
    state: states.at(-1),
    value: values?.at(-1) ?? null,
  }))
  expect(last).toEqual(points.map((point) => ({ ...point, state: letters[point.state] })))
  const [weeks] = await demo.admin.sql<{ weeks: number; women: number }>(
    `select count(distinct occurred_at)::integer as weeks, count(subject_id)::integer as women
     from facts where kind = 'safeguard-measured'`,
  )
  expect(weeks).toEqual({ weeks: 26, women: 0 })
})

test('its editions went through the check and two persons into the ledger, one as a correction', async () => {
  const { app, ground } = await demo.open()
  const set = { ...ground, config: { ...ground.config, demoDate: today } }
  await publishDemonstration(set)
  await publishDemonstration(set)
  const rows = await demo.admin.sql<{ signed: boolean }>(
    `select number, period, published_at::date::text as on, supersedes_id is not null as corrects,
       (select count(distinct person_id)::integer from edition_approvals a where a.edition_id = e.id) as persons,
       (select findings::text from editions d where d.id = e.id) as findings
     from published_editions e order by number`,
  )
  const safe = { persons: 2, findings: '[]' }
  expect(rows).toEqual([
    { number: 1, period: '2022-H2', on: '2023-02-20', corrects: false, ...safe },
    { number: 2, period: '2023-H1', on: '2023-08-28', corrects: false, ...safe },
    { number: 3, period: '2023-H1', on: '2023-09-18', corrects: true, ...safe },
  ])
  const signatures = await demo.admin.sql<{ hash: Buffer; signature: Buffer }>(
    'select hash, signature from published_editions',
  )
  for (const { hash, signature } of signatures)
    expect(verify(null, hash, ground.keys.auditSigner.publicKey, signature)).toBe(true)
  const read = async (path: string) => (await app.inject(`/publicaties/nijmegen${path}`)).body
  expect(await read('/1/nl')).toContain('niet gegeven')
  expect(await read('/2/nl')).toContain('deze editie is verbeterd')
  expect(await read('')).toContain('De cijfers van De Cirkel ontbraken')
  // Nobody stays signed in.
  const open = await demo.admin.sql(
    "select id from sessions where kind = 'person' and ended_at is null",
  )
  expect(open).toEqual([])
})
