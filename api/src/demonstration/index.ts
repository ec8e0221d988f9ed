/** The demonstration programme: invented people and women, made the same at every start. */
import pg from 'pg'
import type { Config } from '../platform/config/index.ts'
import type { FolderKeyStore } from '../platform/crypto/index.ts'

type Loading = { config: Config; adminUrl: string; keys: FolderKeyStore }

/** Loads it when the database holds no programme yet. */
export async function loadDemonstration({ config, adminUrl }: Loading): Promise<void> {
  if (config.mode !== 'demonstration') return
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from programmes')
    if (rowCount === 0) await fill(client)
  } finally {
    await client.end()
  }
}

async function fill(client: pg.Client): Promise<void> {
  await client.query('begin')
  await client.query(`with p as (insert into programmes (slug, name, started_on) values ('nijmegen', 'Stapteam Nijmegen', '2021-01-01') returning id),
   o as (insert into organisations (programme_id, slug, name, kind, chain_from) select id, 'iriszorg', 'IrisZorg', 'care', '2021-01-01' from p returning programme_id, id),
   q as (insert into persons (name) select 'Demo ' || r from unnest(array['case_manager','coordinator','administrator','privacy_officer']) r returning id, name)
   insert into memberships (programme_id, person_id, organisation_id, role, valid_from)
   select o.programme_id, q.id, o.id, substr(q.name, 6), '2021-01-01' from o, q`)
  await client.query('commit')
}
