import { Client } from 'pg'

/** A reason not to begin, in one sentence. */
export class GuardRefusal extends Error {
  override name = 'GuardRefusal'
}

const marker = 'stapteam: generated data only'

/** @param address of a server (`http://…`) or of a database (`postgres://…`, by TCP or by socket)
 *  @throws GuardRefusal when it is anywhere but on this machine */
export function demandLoopback(address: string): void {
  const { hostname, searchParams } = new URL(address)
  const host = searchParams.get('host') ?? hostname
  if (host.startsWith('/') || loopback.test(host)) return
  throw new GuardRefusal(`${host} is not this machine: loads go to loopback only.`)
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/

/** Marks a database that is empty still as one that will hold generated data only.
 *  @throws GuardRefusal when somebody is in it already */
export async function markGenerated(adminUrl: string): Promise<void> {
  await lookAt(adminUrl, async (client) => {
    if (await holdsSomebody(client)) {
      throw new GuardRefusal('This database holds people already: it is not ours to load.')
    }
    const [row] = (await client.query<{ name: string }>('select current_database() as name')).rows
    const name = client.escapeIdentifier(row?.name ?? '')
    await client.query(`comment on database ${name} is ${client.escapeLiteral(marker)}`)
  })
}

/** @throws GuardRefusal unless the database was marked when it was empty, and is no production */
export async function demandGenerated(adminUrl: string): Promise<void> {
  await lookAt(adminUrl, async (client) => {
    if ((await isMarked(client)) && !(await isProduction(client))) return
    throw new GuardRefusal('This database is not marked as one of generated data only.')
  })
}

async function lookAt(adminUrl: string, look: (client: Client) => Promise<void>): Promise<void> {
  demandLoopback(adminUrl)
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await look(client)
  } finally {
    await client.end()
  }
}

async function isMarked(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ said: string | null }>(
    `select shobj_description(oid, 'pg_database') as said
       from pg_database where datname = current_database()`,
  )
  return rows[0]?.said === marker
}

const isProduction = (client: Client) =>
  hasRow(client, 'installation', "select from installation where mode = 'production'")

async function holdsSomebody(client: Client): Promise<boolean> {
  const persons = await hasRow(client, 'persons', 'select from persons limit 1')
  return persons || (await hasRow(client, 'cases', 'select from cases limit 1'))
}

async function hasRow(client: Client, table: string, question: string): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    'select to_regclass($1) is not null as there',
    [`public.${table}`],
  )
  if (rows[0]?.there !== true) return false
  return ((await client.query(question)).rowCount ?? 0) > 0
}
