import { Client, escapeIdentifier } from 'pg'

// Of two who make it at once, the second meets the name in the catalogue itself.
const alreadyThere = ['42P04', '23505']

/** Makes a database unless there is one of that name; `template` is copied file by file, which for one
 *  of some size is half the work, and nobody may be connected to it meanwhile. */
export async function createDatabase(adminUrl: string, name: string, template?: string) {
  const copy = template ? `template ${escapeIdentifier(template)} strategy file_copy` : ''
  await atMaintenance(adminUrl, async (client) => {
    // Asked first, so that a start leaves no error in the log of the server.
    const found = await client.query('select from pg_database where datname = $1', [name])
    if (found.rowCount) return
    try {
      await client.query(`create database ${escapeIdentifier(name)} ${copy}`)
    } catch (error) {
      const { code = '' } = error as { code?: string }
      if (!alreadyThere.includes(code)) throw error
    }
  })
}

/** Removes a database, and whoever is connected to it. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await atMaintenance(adminUrl, (client) =>
    client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
  )
}

// A database cannot be copied or dropped over a connection of its own. Names cannot be parameters
// here; they are quoted by the driver.
async function atMaintenance(adminUrl: string, work: (client: Client) => Promise<unknown>) {
  const url = new URL(adminUrl)
  url.pathname = '/postgres'
  const client = new Client({ connectionString: url.href })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
