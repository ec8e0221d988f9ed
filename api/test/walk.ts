/** Walking through what the product does, one real action after the other, each by whoever may. */
import { expect } from 'vitest'
import type { MadeCase } from './world.cases.ts'
import type { Client } from './world.client.ts'
import { ifMatch } from './world.client.ts'
import type { Member } from './world.people.ts'
import type { World } from './world.ts'

const who = {
  manager: { role: 'case_manager' },
  successor: { role: 'case_manager' },
  elsewhere: { role: 'case_manager', organisation: 'ldh' },
  peer: { role: 'peer_expert' },
  coordinator: { role: 'coordinator' },
  director: { role: 'process_director' },
  lead: { role: 'organisation_manager' },
  policy: { role: 'policy_officer', organisation: 'municipality' },
  host: { role: 'time_out_host' },
  hall: { role: 'drop_in_host' },
} as const
export type Who = keyof typeof who

/** What is at hand: who there are, and the ids of what was made, by name. */
export type Stage = {
  world: World
  made: MadeCase
  members: Record<Who, Member>
  clients: Record<Who, Client>
  ids: Record<string, string>
}

export type Step = {
  /** Of the facts that it leaves, those for which it is here. */
  kinds: readonly string[]
  by: Who
  /** Such as `post /cases/:case/contacts`; what is named stands in `ids`. */
  to: string
  body?: object | ((ids: Stage['ids']) => object)
  version?: number
  /** Under which name the id is kept that comes back, or what else is to be kept of it. */
  as?: string
  keeps?: string
}

/** The day on which the world stands. */
export const today = '2024-01-08'

/** @param kinds with spaces between; none where it only prepares the next */
export const step = (kinds: string, by: Who, to: string, more: Partial<Step> = {}): Step => ({
  kinds: kinds.split(' ').filter((kind) => kind !== ''),
  by,
  to,
  ...more,
})

/** One woman, and everybody who has to do with her. */
export async function openStage(world: World): Promise<Stage> {
  const members = {} as Stage['members']
  const clients = {} as Stage['clients']
  for (const name of Object.keys(who) as Who[]) {
    members[name] = await world.aMember(who[name])
    clients[name] = await world.as(members[name])
  }
  const { manager: responsible, peer } = members
  const made = await world.aCase({ responsible, peer, teamSharing: true })
  const people = Object.fromEntries(Object.entries(members).map(([name, { id }]) => [name, id]))
  const { id: programme, organisations } = world.programme
  const stranger = members.elsewhere.personId
  const { iriszorg: organisation } = organisations
  const ids = { ...people, case: made.id, number: made.number, programme, stranger, organisation }
  return { world, made, members, clients, ids }
}

/** Takes a step, and sees that it left facts of its kinds. */
export async function take(stage: Stage, step: Step): Promise<void> {
  const { world, clients, ids } = stage
  const [verb, template] = step.to.split(' ') as ['get' | 'post' | 'put' | 'delete', string]
  const path = template.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? `no-${name}`)
  const body = typeof step.body === 'function' ? step.body(ids) : step.body
  const headers = step.version === undefined ? {} : ifMatch(step.version)
  const before = await countKinds(world)
  const client = clients[step.by]
  const send = {
    get: () => client.get(path),
    post: () => client.post(path, body, headers),
    put: () => client.put(path, body, headers),
    delete: () => client.delete(path, headers),
  }[verb]
  const answer = await send()
  expect([step.to, answer.statusCode < 300 || answer.body]).toEqual([step.to, true])
  if (step.as !== undefined) ids[step.as] = answer.json()[step.keeps ?? 'id']
  const after = await countKinds(world)
  const grown = step.kinds.filter((kind) => (after[kind] ?? 0) > (before[kind] ?? 0))
  expect([step.to, grown]).toEqual([step.to, [...step.kinds]])
}

/** How many facts there are of each kind. */
export async function countKinds({ admin }: World): Promise<Record<string, number>> {
  const rows = await admin.sql<{ kind: string; count: number }>(
    'select kind, count(*)::integer as count from facts group by kind',
  )
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}
