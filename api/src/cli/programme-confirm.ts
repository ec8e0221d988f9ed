import { Client } from 'pg'
import { Refusal } from '../platform/database/refusal.ts'
import { recordOperator } from '../platform/jobs/index.ts'
import { UsageError } from './arguments.ts'
import { openFilled } from './filled.ts'
import type { Context, Verb } from './verb.ts'

/** `stapteam programme confirm`: the second person where a programme has none yet. Beside its first
 *  administrator, whoever runs the installation confirms what lets the next one in. Prints no person. */
export const programmeConfirm: Verb = {
  name: 'programme confirm',
  summary: 'confirms what lets a person in, where no second person can yet',
  options: { person: { type: 'string' } },
  run: async (context) => {
    const personId = readPerson(context)
    const database = await openFilled(context)
    const adminUrl = database.adminUrl ?? context.config().adminUrl
    if (!adminUrl) throw new Refusal('To confirm, set DATABASE_ADMIN_URL.')
    const client = new Client({ connectionString: adminUrl })
    await client.connect()
    try {
      await client.query('begin')
      await client.query('set local role stapteam_owner')
      const { programmes, waiting } = await find(client, personId)
      if (waiting === 0) throw new Refusal('Nothing of that person waits for a second person.')
      const act = { action: 'confirmation.given', resource: 'confirmations' }
      for (const id of programmes) await recordOperator(database.queries.jobs, act, id)
      await client.query(confirmAll, [personId])
      await client.query('commit')
      return { confirmed: waiting }
    } finally {
      await client.end()
    }
  },
  text: ({ confirmed }) => `Confirmed: ${confirmed}.`,
}

function readPerson({ values: { person } }: Context): string {
  if (typeof person === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(person))
    return person
  throw new UsageError(
    'stapteam programme confirm: say --person, the id in the address of her page',
  )
}

async function find(client: Client, personId: string) {
  const { rows } = await client.query<{ programmes: string[]; waiting: number }>(findWaiting, [
    personId,
  ])
  return rows[0] ?? { programmes: [], waiting: 0 }
}

const findWaiting = `
  with waiting as (
    select programme_id from memberships where person_id = $1 and not usable
    union all
    select p.home_programme_id from persons p join (
      select person_id from invitations where not usable and used_at is null and ended_at is null
      union all
      select person_id from oidc_subjects where not usable and ended_at is null
    ) w on w.person_id = p.id where p.id = $1)
  select count(*)::integer as waiting,
    coalesce(array_agg(distinct programme_id) filter (where programme_id is not null), '{}') as programmes
  from waiting`

const confirmAll = `
  with roles as (
    update memberships set confirmed_at = clock_timestamp(), version = version + 1
    where person_id = $1 and not usable),
  invited as (
    update invitations set confirmed_at = clock_timestamp()
    where person_id = $1 and not usable and used_at is null and ended_at is null)
  update oidc_subjects set confirmed_at = clock_timestamp()
  where person_id = $1 and not usable and ended_at is null`
