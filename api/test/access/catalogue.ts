import type { Admin } from '../admin.ts'
import { programmeProbes } from './programme-probes.ts'
import { caseProbes } from './sql-probes.ts'

// What every login may read and nobody may write: the installation itself.
const open = new Set(['access_cells', 'installation', 'migrations'])

/** @returns tables and views that runtime can reach and no probe tries */
export async function listUntried({ sql }: Admin): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname not in ('pg_catalog', 'information_schema', 'pgboss') and c.relkind in ('r', 'p', 'v', 'm')
       and (has_any_column_privilege('stapteam_runtime', c.oid, 'select')
         or has_any_column_privilege('stapteam_runtime', c.oid, 'insert')
         or has_any_column_privilege('stapteam_runtime', c.oid, 'update')
         or has_table_privilege('stapteam_runtime', c.oid, 'delete'))
     order by name`,
  )
  const tried = new Set([...caseProbes, ...programmeProbes].map(({ table }) => table))
  return tables.map(({ name }) => name).filter((name) => !tried.has(name) && !open.has(name))
}
