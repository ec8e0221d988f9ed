import type { Pool } from 'pg'
import type { Login } from './logins.ts'

type Found = {
  login: string
  powers: string[]
  roles: string[]
  owned: string[]
  creates: string[]
}

/** What makes the login of this pool stronger than a login of the product may be. */
export async function listLoginFaults(pool: Pool, expected?: Login): Promise<string[]> {
  const { rows } = await pool.query<Found>(question)
  const [found] = rows
  if (!found) return ['the login is unknown to the database']
  const { login, powers, roles, owned, creates } = found
  const wanted = expected ? `stapteam_${expected}` : login
  return [
    ...(login === wanted ? [] : [`the login is ${login} where ${wanted} is expected`]),
    ...powers.map((power) => `the login ${login} is too strong (${power})`),
    ...roles.map((role) => `the login ${login} is a member of ${role}`),
    ...owned.map((object) => `the login ${login} owns ${object}`),
    ...creates.map((place) => `the login ${login} may create in ${place}`),
  ]
}

// Any membership counts, not only that of owner and helpers: pg_write_all_data passes no gate of
// ours either. Ownership is asked of the whole cluster.
const question = `
  select r.rolname as login,
    array_remove(array[
      case when r.rolsuper then 'superuser' end,
      case when r.rolbypassrls then 'bypassrls' end,
      case when r.rolcreaterole then 'createrole' end,
      case when r.rolcreatedb then 'createdb' end,
      case when r.rolreplication then 'replication' end], null) as powers,
    array(select pg_get_userbyid(m.roleid)::text from pg_auth_members m
      where m.member = r.oid order by 1) as roles,
    array(select case when d.dbid in (0, own.oid)
        then pg_describe_object(d.classid, d.objid, d.objsubid)
        else 'something in another database' end
      from pg_shdepend d, (select oid from pg_database where datname = current_database()) own
      where d.refclassid = 'pg_authid'::regclass and d.refobjid = r.oid and d.deptype = 'o'
      order by 1) as owned,
    array(select 'schema ' || nspname from pg_namespace
      where not r.rolsuper and nspname !~ '^pg_(toast_)?temp_'
        and has_schema_privilege(oid, 'create')
      order by 1) as creates
  from pg_roles r where r.rolname = session_user`
