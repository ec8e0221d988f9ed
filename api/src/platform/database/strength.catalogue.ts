import type { Pool } from 'pg'

/** Every table, view and policy that would let a row through unasked. */
export async function listCatalogueFaults(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ fault: string }>(question)
  return rows.map(({ fault }) => fault)
}

// Every schema but those of PostgreSQL, and pgboss, which has a grant test of its own; what an
// extension brought is not ours. A materialized view and a foreign table can have no row security,
// so they count as a table without it.
const question = `
  with ours as (
    select c.* from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'pgboss')
      and not exists (select from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'))
  select format('table %s has no row security', oid::regclass) as fault
    from ours where relkind in ('r', 'p', 'm', 'f') and not relrowsecurity
  union all
  select format('table %s does not force its row security', oid::regclass)
    from ours where relkind in ('r', 'p') and relrowsecurity and not relforcerowsecurity
  union all
  select format('view %s runs without security_invoker', oid::regclass)
    from ours where relkind = 'v' and not coalesce(reloptions, '{}')
      && array['security_invoker=true', 'security_invoker=on']
  union all
  select format('policy %I on %s names no role', p.polname, ours.oid::regclass)
    from pg_policy p join ours on ours.oid = p.polrelid where 0 = any (p.polroles)
  order by 1`
