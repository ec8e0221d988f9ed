import type { Pool, PoolClient } from 'pg'
import type { User } from './world.ts'

/** One way to write who may read a contact, and what it costs to count one's own with it. */
export type Policy = { name: string; milliseconds: number | undefined; buffers: number | undefined }

const ofProgramme = 'programme_id = (select app.actor_programme()) and'
const array = `case_id = any ((select app.cases_for('contacts', 'read'))::uuid[])`
const list = `case_id in (select unnest(app.cases_for('contacts', 'read')))`
const perRow = 'app.is_own_case(case_id)'

/** The form of the product first. Without the programme beside it a policy looks at every row. */
const forms: readonly (readonly [name: string, using: string])[] = [
  ['an array, computed once', `${ofProgramme} ${array}`],
  ['`in (select …)`', `${ofProgramme} ${list}`],
  ['a function for each row', `${ofProgramme} ${perRow}`],
  ['an array, without the programme', array],
  ['`in (select …)`, without the programme', list],
  ['a function for each row, without the programme', perRow],
]

/** Milliseconds after which a form is too slow to wait for. */
export const patience = 30_000
const times = 5

/** Counts the contacts of one case manager among all of them, with each form in the place of the
 *  product's policies; every change is rolled back. */
export async function measurePolicies(admin: Pool, users: readonly User[]): Promise<Policy[]> {
  const [user] = users
  if (user === undefined) throw new RangeError('Nobody has contacts to count.')
  const client = await admin.connect()
  try {
    const measured: Policy[] = []
    for (const form of forms) measured.push(await measureForm(client, user, form))
    return measured
  } finally {
    client.release()
  }
}

async function measureForm(
  client: PoolClient,
  { token }: User,
  [name, using]: readonly [string, string],
): Promise<Policy> {
  await client.query('begin')
  try {
    await client.query(alone(using))
    await client.query('set local role stapteam_runtime')
    await client.query(`set local statement_timeout = ${patience}`)
    await client.query('select app.enter($1)', [token])
    return { name, ...(await explain(client)) }
  } catch (error) {
    if ((error as { code?: string }).code !== tookTooLong) throw error
    return { name, milliseconds: undefined, buffers: undefined }
  } finally {
    await client.query('rollback')
  }
}

const tookTooLong = '57014'

// Several policies are joined by "or": the one that is measured stands alone. The text is from this
// file, never from outside.
const alone = (using: string) => `
  do $$ declare each record; begin
    for each in select policyname from pg_policies
      where tablename = 'contacts' and cmd = 'SELECT' and 'stapteam_runtime' = any (roles)
    loop execute format('drop policy %I on contacts', each.policyname); end loop;
  end $$;
  create policy measured on contacts for select to stapteam_runtime using (${using})`

/** The quickest of a few, since the machine does other things too; a slow one is asked once. */
async function explain(client: PoolClient): Promise<Omit<Policy, 'name'>> {
  const first = await explainOnce(client)
  const rest: Seen[] = []
  while (first.milliseconds < 1000 && rest.length < times) rest.push(await explainOnce(client))
  return [first, ...rest].reduce((best, one) => (one.milliseconds < best.milliseconds ? one : best))
}

type Seen = { milliseconds: number; buffers: number }

async function explainOnce(client: PoolClient): Promise<Seen> {
  const { rows } = await client.query<{ 'QUERY PLAN': [Plan] }>(
    'explain (analyze, timing off, buffers, format json) select count(*) from contacts',
  )
  const [plan] = rows[0]?.['QUERY PLAN'] ?? []
  if (plan === undefined) throw new Error('PostgreSQL did not say how it counted.')
  const { 'Shared Hit Blocks': hit, 'Shared Read Blocks': read } = plan.Plan
  return { milliseconds: plan['Execution Time'], buffers: hit + read }
}

type Plan = {
  'Execution Time': number
  Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number }
}
