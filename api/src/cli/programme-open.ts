import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { newToken } from '../platform/actor/index.ts'
import { openClock } from '../platform/clock/index.ts'
import { Refusal } from '../platform/database/refusal.ts'
import { recordOperator } from '../platform/jobs/index.ts'
import { UsageError } from './arguments.ts'
import { openFilled } from './filled.ts'
import type { Context, Verb } from './verb.ts'

const week = 7 * 24 * 60 * 60 * 1000

/** `stapteam programme open`: a programme with its first organisation and administrator, who lets in
 *  everyone else from her screens. Prints the invitation that makes her first passkey, once. */
export const programmeOpen: Verb = {
  name: 'programme open',
  summary: 'opens a programme and invites its first administrator (prints the invitation once)',
  options: {
    slug: { type: 'string' },
    name: { type: 'string' },
    organisation: { type: 'string' },
    administrator: { type: 'string' },
  },
  run: async (context) => {
    const wish = readWish(context)
    const database = await openFilled(context)
    const adminUrl = database.adminUrl ?? context.config().adminUrl
    if (!adminUrl) throw new Refusal('To open a programme, set DATABASE_ADMIN_URL.')
    const client = new Client({ connectionString: adminUrl })
    await client.connect()
    try {
      const { programmeId, ...opened } = await open(client, wish)
      const act = { action: 'programme.opened', resource: 'accounts' }
      await recordOperator(database.queries.jobs, act, programmeId)
      return opened
    } finally {
      await client.end()
    }
  },
  text: ({ programme, invitation, expiresAt }) =>
    `The programme ${programme} is open. The first administrator signs in with this invitation ` +
    `until ${expiresAt}:\n${invitation}`,
}

type Wish = { slug: string; name: string; organisation: string; administrator: string; on: string }

function readWish(context: Context): Wish {
  const word = (name: string) => {
    const given = context.values[name]
    if (typeof given === 'string' && given.trim() !== '') return given.trim()
    throw new UsageError(`stapteam programme open: say --${name}`)
  }
  const slug = word('slug')
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(slug))
    throw new UsageError(
      'stapteam programme open: --slug is lower case letters, digits and hyphens',
    )
  const on = openClock(context.config().demoDate).today()
  const [name, organisation, administrator] = [
    word('name'),
    word('organisation'),
    word('administrator'),
  ]
  return { slug, name, organisation, administrator, on }
}

async function open(client: Client, wish: Wish) {
  const token = newToken()
  const expiresAt = new Date(Date.now() + week)
  await client.query('begin')
  await client.query('set local role stapteam_owner')
  const { rowCount } = await client.query('select from programmes where slug = $1', [wish.slug])
  if (rowCount !== 0) throw new Refusal(`There is a programme called “${wish.slug}” already.`)
  const { rows } = await client.query<{ programmeId: string }>(insertAll, [
    wish.slug,
    wish.name,
    wish.on,
    wish.organisation,
    wish.administrator,
    createHash('sha256').update(token).digest(),
    expiresAt,
  ])
  await client.query('commit')
  const programmeId = rows[0]?.programmeId ?? ''
  return {
    programmeId,
    programme: wish.slug,
    invitation: token,
    expiresAt: expiresAt.toISOString(),
  }
}

const insertAll = `
  with programme as (
    insert into programmes (slug, name, started_on) values ($1, $2, $3) returning id),
  organisation as (
    insert into organisations (programme_id, slug, name, kind, chain_from)
    select id, 'municipality', $4, 'municipality', $3::date from programme returning programme_id, id),
  person as (
    insert into persons (name, home_programme_id) select $5, id from programme returning id),
  membership as (
    insert into memberships (programme_id, person_id, organisation_id, role, valid_from)
    select o.programme_id, p.id, o.id, 'administrator', $3::date from organisation o, person p),
  invitation as (
    insert into invitations (person_id, token_hash, created_at, expires_at)
    select id, $6, clock_timestamp(), $7 from person)
  select id as "programmeId" from programme`
