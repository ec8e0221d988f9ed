import { setTimeout as pause } from 'node:timers/promises'
import type { Draw } from '../../api/src/demonstration/random.ts'
import { drawFor } from '../../api/src/demonstration/random.ts'
import type { Operation, Resource } from '../../api/src/platform/access/matrix.ts'
import { relationsOf } from '../../api/src/platform/access/matrix.ts'
import type { Amount } from '../harness.ts'
import type { Place } from '../place.ts'
import type { Got, Wire } from '../wire.ts'
import { openWire } from '../wire.ts'
import type { Arranged, Asker } from './arrange.ts'
import type { Asking } from './ask.ts'
import { askable, askRoute, drawTarget } from './ask.ts'
import { askWrongly, keepWrite } from './ask-otherwise.ts'
import type { Sightings } from './sightings.ts'
import { see } from './sightings.ts'

/** What came of it. */
export type Load = { counts: Record<string, number>; faults: string[]; sightings: Sightings }

type Going = Load & { wire: Wire; left: number; until: number }

const mix = { route: 58, list: 20, kept: 8, wrong: 7, twice: 3, gone: 4 } as const

/** How much is asked. @property turn given: only lists that the asker may read, others in each turn */
export type Asked = Amount & { turn?: number }

/** Everybody asks at once, one request after another each, until all were asked or time is up. */
export async function load(place: Place, arranged: Arranged, amount: Asked): Promise<Load> {
  const { turn } = amount
  const going: Going = {
    wire: openWire(place.origin, 2 * arranged.askers.length),
    left: amount.count,
    until: Date.now() + amount.seconds * 1000,
    counts: { requests: 0, answered: 0, 'aborted by the client': 0 },
    faults: [],
    sightings: new Map(),
  }
  const routes = askable(place.app.declaredRoutes)
  const lists = routes.filter(({ method, url }) => method === 'GET' && !url.includes(':'))
  const askers = arranged.askers.map((asker, nr) => {
    const draw = drawFor(turn === undefined ? `pool ${nr}` : `pool ${nr}, turn ${turn}`)
    const next = (among = routes) => {
      const target = drawTarget(draw, asker, arranged.neighbourhoods)
      return askRoute(asker, draw.pick(among), target)
    }
    const kind = () => (turn === undefined ? draw.weighed(mix) : 'list')
    const hers = turn === undefined ? lists : lists.filter(({ access }) => mayRead(asker, access))
    return keepAsking(going, { asker, draw, kind, next, lists: hers, others: arranged.askers })
  })
  await Promise.all(askers)
  going.wire.close()
  if (going.left > 0) going.faults.push(`time was up with ${going.left} requests to go`)
  return going
}

function mayRead({ role }: Asker, access: string): boolean {
  const [resource, operation] = access.split(':') as [Resource, Operation]
  return relationsOf(role, resource, operation).length > 0
}

type Routes = ReturnType<typeof askable>
type Person = {
  asker: Asker
  draw: Draw
  kind(): keyof typeof mix
  next(among?: Routes): Asking
  lists: Routes
  others: readonly Asker[]
}

async function keepAsking(going: Going, person: Person): Promise<void> {
  while (going.left > 0 && Date.now() < going.until) {
    const kind = person.kind()
    going.left -= kind === 'twice' ? 2 : 1
    await kinds[kind](going, person)
  }
}

const kinds: Record<keyof typeof mix, (going: Going, person: Person) => Promise<unknown>> = {
  route: (going, { asker, next }) => askOnce(going, asker, next()),
  list: (going, { asker, next, lists }) => askOnce(going, asker, next(lists)),
  kept: (going, { asker, draw }) => askOnce(going, asker, keepWrite(draw, asker)),
  wrong: (going, { asker, draw, others }) =>
    askOnce(going, asker, askWrongly(draw, asker, draw.pick(others))),
  twice: (going, { asker, draw }) => askTwice(going, asker, keepWrite(draw, asker)),
  gone: (going, person) => askAndGo(going, person),
}

async function askOnce(going: Going, asker: Asker, asking: Asking): Promise<Got> {
  const got = await going.wire.send(asking.sent)
  judge(going, asker, { asking, got })
  return got
}

/** The same intent twice at the same time happens once: both are told the same id. */
async function askTwice(going: Going, asker: Asker, asking: Asking): Promise<void> {
  const [one, two] = await Promise.all([
    askOnce(going, asker, asking),
    askOnce(going, asker, asking),
  ])
  if (one.status === 201 && one.body !== two.body)
    going.faults.push(`${asking.name} by a ${asker.role}, sent twice, was done twice`)
}

/** Whoever asked is gone before, while or after it is answered; with a good and with a bad body. */
async function askAndGo(going: Going, { asker, draw, next, others }: Person): Promise<void> {
  const asking = draw.chance(0.5) ? next() : askWrongly(draw, asker, draw.pick(others))
  const goneAfter = draw.between(0, 60)
  const got = await going.wire.send({ ...asking.sent, goneAfter })
  if (got.status > 0) judge(going, asker, { asking, got })
  else {
    count(going, 'requests')
    count(going, 'aborted by the client')
    await pause(1)
  }
}

type Answered = { asking: Asking; got: Got }

function judge(going: Going, asker: Asker, { asking, got }: Answered): void {
  count(going, 'requests')
  count(going, got.status === 0 ? 'unanswered' : 'answered')
  count(going, `answers ${String(got.status).charAt(0)}xx`)
  see(going.sightings, asker, { name: asking.name, body: got.body })
  const why = got.status === 0 ? 'was not answered' : asking.judge(got)
  if (why !== undefined) going.faults.push(`${asking.name} by a ${asker.role} ${why}`)
  if (got.status >= 500)
    going.faults.push(`${asking.name} by a ${asker.role} ended in ${got.status}`)
}

function count(going: Going, what: string): void {
  going.counts[what] = (going.counts[what] ?? 0) + 1
}
