import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { proposeQuota } from './quota.rules.ts'

// Three years with a leap day, two turns of the year and six changes of the clock; each has this much.
const years = [2027, 2028, 2029]
const quota = { stays: 4, days: 40 }

let world: World
const women: MadeCase[] = []
beforeAll(async () => {
  world = await openWorld()
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  for (const year of years)
    await coordinator.post('/time-out-periods', {
      ...{ fromOn: `${year}-01-01`, untilOn: `${year}-12-31`, ...quota },
      ...{ provenance: 'assumed', source: 'generated' },
    })
  for (let made = 0; made < 16; made += 1) women.push(await world.aCase())
})
afterAll(() => world.close())

/** A day by its number, without the calendar under test. */
const dayAt = (count: number) => new Date(Date.UTC(2027, 0, 1 + count)).toISOString().slice(0, 10)

type Stay = {
  id: string
  of: MadeCase
  version: number
  from: number
  leave: number
  arrived: number | undefined
  left: number | undefined
  gone: boolean
}

/** Second reckoning: walks over each day of each stay that counts. @returns what each year has taken */
function plainly(stays: readonly Stay[]) {
  const taken = new Map(years.map((year) => [year, { stays: 0, reserved: 0, used: 0 }]))
  for (const stay of stays.filter(({ gone }) => !gone)) {
    const begin = stay.arrived ?? stay.from
    const of = taken.get(Number(dayAt(begin).slice(0, 4)))
    if (!of) throw new RangeError('outside the years')
    of.stays += 1
    of[stay.arrived === undefined ? 'reserved' : 'used'] += walk(begin, stay.left ?? stay.leave)
  }
  return taken
}

/** Days one by one; the day on which she leaves is none, and a stay is one at least. */
function walk(begin: number, end: number): number {
  let days = 0
  for (let day = begin; day < end; day += 1) days += 1
  return Math.max(1, days)
}

const isWithin = (stays: readonly Stay[]) =>
  [...plainly(stays).values()].every(
    (of) => of.stays <= quota.stays && of.reserved + of.used <= quota.days,
  )

type Step = { does: 'ask' | 'cancel' | 'not-come' | 'arrive' | 'leave'; which: number; day: number }

const span = 3 * 365 - 40
// Half of them near the turn of a year, the leap day and the days on which the clock changes.
const edges = [0, 86, 300, 350, 358, 363, 364, 365, 422, 423, 424, 450, 660, 725, 730, 731, 815]
const day = fc.oneof(fc.integer({ min: 0, max: span }), fc.constantFrom(...edges))
const step = fc.record<Step>({
  does: fc.constantFrom('ask', 'ask', 'ask', 'cancel', 'not-come', 'arrive', 'arrive', 'leave'),
  which: fc.nat(),
  day,
})

/** The stay as the step leaves it; undefined where it leads nowhere. */
function taken({ does, which, day: on }: Step, stays: readonly Stay[]): Stay | undefined {
  const nobody = women.find(({ id }) => stays.every(({ of }) => of.id !== id))
  if (does === 'ask')
    return (
      nobody && {
        ...{ id: randomUUID(), of: nobody, version: 1, from: on, leave: on + 1 + (which % 14) },
        ...{ arrived: undefined, left: undefined, gone: false },
      }
    )
  const stay = stays[which % Math.max(1, stays.length)]
  if (!stay || stay.gone || stay.left !== undefined) return undefined
  const next = { ...stay, version: stay.version + 1 }
  if (does === 'leave')
    return stay.arrived === undefined
      ? undefined
      : { ...next, left: stay.arrived + (on % (stay.leave - stay.arrived + 1)) }
  if (stay.arrived !== undefined) return undefined
  if (does === 'arrive') return { ...next, arrived: stay.from + (on % (stay.leave - stay.from)) }
  return { ...next, gone: true }
}

const stateOf = ({ arrived, left, leave, gone }: Stay, does: Step['does']) => {
  if (gone) return does === 'cancel' ? 'cancelled' : 'not-arrived'
  if (left !== undefined) return left === leave ? 'returned' : 'ended-early'
  return arrived === undefined ? 'approved' : 'arrived'
}

/** Writes it as it was; the ledger is the database's. @returns whether it was taken */
async function write(stay: Stay, does: Step['does']): Promise<boolean> {
  const { id, of, version, from, leave, arrived, left } = stay
  const by = of.responsible.id
  const state = stateOf(stay, does)
  const on = (count: number | undefined) => (count === undefined ? null : dayAt(count))
  const text =
    does === 'ask'
      ? `insert into time_out_stays (programme_id, id, case_id, state, from_on, leave_on, aim, exception_reason,
           requested_by_membership_id, requested_at, decision, decided_by_membership_id, decided_at, changed_on)
         values ($1, $2, $3, 'approved', $4, $5, 'rest', 'exhaustion', $6, '2024-01-08', 'approved', $6, '2024-01-08', '2024-01-08')`
      : `update time_out_stays set state = $1, place_id = (case when $2::date is not null then $3::uuid end),
           arrived_on = $2, left_on = $4, version = $5, end_reason = (case when $1 = 'ended-early' then 'own-wish' end),
           cancel_reason = (case when $1 = 'cancelled' then 'own-wish' end) where id = $6`
  const placeId = does === 'arrive' ? await aPlace(of.responsible.programmeId, by) : placeOf.get(id)
  if (placeId) placeOf.set(id, placeId)
  const values =
    does === 'ask'
      ? [of.responsible.programmeId, id, of.id, on(from), on(leave), by]
      : [state, on(arrived), placeId ?? null, on(left), version, id]
  try {
    await world.admin.sql(text, values)
    return true
  } catch (error) {
    expect(error).toMatchObject({ constraint: 'time_out_quota' })
    return false
  }
}

const placeOf = new Map<string, string>()
let places = 0
async function aPlace(programmeId: string, membershipId: string): Promise<string> {
  places += 1
  const [made] = await world.admin.sql<{ id: string }>(
    `insert into time_out_places (programme_id, name, from_on, membership_id, recorded_at)
     values ($1, $2, '2026-01-01', $3, '2024-01-08') returning id`,
    [programmeId, `Plek ${places}`, membershipId],
  )
  return made?.id ?? ''
}

async function ledger() {
  const rows = await world.admin.sql<{
    year: number
    stays: number
    reserved: number
    used: number
  }>(
    `select extract(year from p.from_on)::int as year, coalesce(sum(e.stays), 0)::int as stays,
       coalesce(sum(e.days) filter (where e.account = 'reserved'), 0)::int as reserved,
       coalesce(sum(e.days) filter (where e.account = 'used'), 0)::int as used
     from time_out_periods p left join time_out_entries e on e.programme_id = p.programme_id and e.period_id = p.id
     group by p.from_on order by p.from_on`,
  )
  return new Map(rows.map(({ year, ...of }) => [year, of]))
}

async function forget() {
  await world.admin.sql('delete from time_out_entries')
  await world.admin.sql('delete from time_out_occupations')
  await world.admin.sql('delete from time_out_stays')
}

test('asking, cancelling, arriving and leaving over generated calendars: the ledger says what walking over the days says', async () => {
  let [accepted, refused] = [0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 40 }), async (steps) => {
      await forget()
      let stays: Stay[] = []
      for (const one of steps) {
        const next = taken(one, stays)
        if (!next) continue
        const becomes = [...stays.filter(({ id }) => id !== next.id), next]
        const may = isWithin(becomes)
        expect(await write(next, one.does)).toBe(may)
        if (may) stays = becomes
        accepted += Number(may)
        refused += Number(!may)
      }
      expect(await ledger()).toEqual(plainly(stays))
    }),
    { numRuns: 25 },
  )
  // Both ways were met, or the generator proves nothing.
  expect([accepted > 50, refused > 0]).toEqual([true, true])
}, 240_000)

test('a proposal pro rata says what counting the days one by one says', () => {
  const yearly = (year: number) => ({
    ...{ fromOn: `${year}-01-01`, untilOn: `${year}-12-31`, stays: 6, days: 84 },
  })
  fc.assert(
    fc.property(
      fc.integer({ min: 2023, max: 2033 }),
      fc.integer({ min: 0, max: 364 }),
      fc.integer({ min: 0, max: 364 }),
      (year, one, other) => {
        const begin = Date.UTC(year, 0, 1 + Math.min(one, other))
        const end = Date.UTC(year, 0, 1 + Math.max(one, other))
        let [days, all] = [0, 0]
        for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
          all += 1
          if (at >= begin && at <= end) days += 1
        }
        const whole = Math.round((6 * days) / all)
        const on = (at: number) => new Date(at).toISOString().slice(0, 10)
        expect(proposeQuota(yearly(year), { fromOn: on(begin), untilOn: on(end) })).toEqual({
          stays: whole,
          days: whole * 14,
        })
      },
    ),
  )
})
