import { randomUUID } from 'node:crypto'
import type { App } from '../app.ts'
import type { Clock } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import { readEditions, readProgramme, slugs } from './read.ts'
import type { PastEdition } from './shape.editions.ts'

/** A clock that is set by hand. */
export type SetClock = Clock & { set(day: string, time: string): void }

export function openSetClock(today: string): SetClock {
  let moment = { day: today, time: '10:00' }
  return {
    now: () => at(moment.day, moment.time),
    today: () => moment.day,
    set: (day, time) => {
      moment = { day, time }
    },
  }
}

type Publishing = { app: App; clock: SetClock; today: string }

/** Publishes what a demonstration has published before `today`, the way people do: a coordinator drafts an edition
 *  and has it checked, two others approve, and it is signed into the ledger; each by requests through every gate.
 *  Only where no edition was ever begun.
 *  @param app with the rooms *identity* and *publications*, by this clock */
export async function publishEditions({ app, clock, today }: Publishing): Promise<void> {
  const { demonstration } = (await send(app, { url: '/sign-in/options' })).json<Options>()
  for (const slug of slugs) {
    const { name } = readProgramme(slug).programme
    const offers = demonstration.filter(({ programme }) => programme === name)
    const editions = readEditions(slug).filter(({ on }) => on < today)
    if (editions.length > 0 && offers.length > 0) await publishAll(app, { clock, offers, editions })
  }
}

type Options = { demonstration: { membershipId: string; role: string; programme: string }[] }
type Planned = {
  clock: SetClock
  offers: Options['demonstration']
  editions: readonly PastEdition[]
}

async function publishAll(app: App, { clock, offers, editions }: Planned): Promise<void> {
  const cookies = new Map<string, string>()
  for (const role of ['coordinator', 'process_director', 'policy_officer']) {
    const body = { membershipId: offers.find((one) => one.role === role)?.membershipId }
    const { cookies: given } = await send(app, { url: '/sign-in/demonstration', body })
    cookies.set(role, given.map(({ name, value }) => `${name}=${value}`).join('; '))
  }
  const ask: Ask = async (role, asked) => (await send(app, asked, cookies.get(role))).json<Answer>()
  const { items } = await ask('coordinator', { url: '/publications/drafts' })
  for (const edition of items.length === 0 ? editions : []) await publish(ask, clock, edition)
  for (const cookie of cookies.values()) {
    const headers = { cookie, 'idempotency-key': randomUUID() }
    await app.inject({ method: 'DELETE', url: '/api/v1/session', headers })
  }
}

type Asked = { url: string; body?: object; version?: number }
type Answer = { id: string; version: number; items: { id: string; period: string }[] }
type Ask = (role: string, asked: Asked) => Promise<Answer>

async function publish(ask: Ask, clock: SetClock, edition: PastEdition): Promise<void> {
  const { period, on, note, statistics, corrects: reason } = edition
  const at = (time: string) => clock.set(on, time)
  at('10:05')
  const { items } = await ask('coordinator', { url: '/publications' })
  const last = items.find((one) => one.period === period)
  const correcting = reason === undefined ? {} : { supersedesId: last?.id, reason }
  const body = { period, note, tables: [], ...(statistics && { statistics }), ...correcting }
  const draft = await ask('coordinator', { url: '/publications/drafts', body })
  const verb = (end: string) => ({ url: `/publications/drafts/${draft.id}/_${end}`, body: {} })
  at('10:25')
  const { version } = await ask('coordinator', { ...verb('check'), version: draft.version })
  at('13:40')
  await ask('process_director', { ...verb('approve'), version })
  at('15:10')
  await ask('policy_officer', { ...verb('approve'), version })
  at('15:30')
  await ask('coordinator', { ...verb('publish'), version })
}

async function send(app: App, { url, body, version }: Asked, cookie?: string) {
  const answer = await app.inject({
    method: body ? 'POST' : 'GET',
    url: `/api/v1${url}`,
    headers: {
      ...(cookie !== undefined && { cookie }),
      ...(body && { 'idempotency-key': randomUUID() }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(body && { payload: body }),
  })
  if (answer.statusCode >= 300) throw new Error(`The demonstration met ${answer.statusCode}.`)
  return answer
}
