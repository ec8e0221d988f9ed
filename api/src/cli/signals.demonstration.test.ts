import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Loaded } from '../../test/demonstration.ts'
import { loadOn } from '../../test/demonstration.ts'
import { openClient } from '../../test/world.client.ts'
import type { Member } from '../../test/world.people.ts'
import { countSignals } from '../modules/signals/index.ts'
import { asJob } from '../platform/jobs/index.ts'

const days = ['2024-01-08', '2023-07-10'] as const
const loaded = new Map<string, Loaded>()
beforeAll(async () => {
  for (const day of days) loaded.set(day, await loadOn(day))
}, 120_000)
afterAll(async () => {
  for (const demo of loaded.values()) await demo.drop()
})

type Items = { items: { kind: string; entityId: string }[] }

/** Every signal that somebody of the programme meets on her screen today, once. */
async function seenBySomebody({ admin, open }: Loaded, today: string) {
  const { app, ground } = await open()
  const members = await admin.sql<Member & { personId: string }>(
    `select m.id, m.person_id as "personId", m.programme_id as "programmeId", m.organisation_id as "organisationId", m.role
     from memberships m join programmes g on g.id = m.programme_id
     where g.slug = 'nijmegen' and m.usable and $1 between m.valid_from and coalesce(m.valid_until, 'infinity')`,
    [today],
  )
  const seen = new Set<string>()
  for (const member of members) {
    const answer = await (await openClient(app, ground, member)).get('/signals')
    if (answer.statusCode === 403) continue
    for (const { kind, entityId } of (answer.json() as Items).items) seen.add(`${kind} ${entityId}`)
  }
  return [...seen].map((one) => one.split(' ')[0] ?? '')
}

test.each(days)('on %s the command line counts what all screens together show', async (today) => {
  const demo = loaded.get(today) as Loaded
  const kinds = await seenBySomebody(demo, today)
  const { ground } = await demo.open()
  const [programme] = await demo.admin.sql<{ id: string }>(
    `select id from programmes where slug = 'nijmegen'`,
  )
  const programmeId = programme?.id ?? ''
  const counts = await asJob(ground.jobs, { programmeId, purpose: 'monitor' }, (tx) =>
    countSignals(tx, { programmeId, today }),
  )
  const shown = Object.fromEntries(Object.keys(counts).map((kind) => [kind, 0]))
  for (const kind of kinds) shown[kind] = (shown[kind] ?? 0) + 1
  expect(counts).toEqual(shown)
  expect(new Set(kinds).size).toBeGreaterThan(8)
})
