import type { Admin } from '../../api/test/admin.ts'

/** Whose row it is. */
export type Owner = {
  table: string
  programmeId: string
  caseId: string | null
  membershipId: string | null
}

type Row = { mark: string } & Owner

/** Looks behind the curtain at the end: every id, and every mark that was planted, with its owner. */
export async function listOwners(admin: Admin): Promise<Map<string, Owner>> {
  const owners = new Map<string, Owner>()
  const note = ({ mark, ...owner }: Row) => void owners.set(mark, owner)
  for (const table of await listTables(admin)) {
    for (const row of await readTable(admin, table)) note(row)
  }
  for (const row of await readPeople(admin)) note(row)
  for (const row of await readCases(admin)) note(row)
  return owners
}

type Table = { name: string; case: boolean; membership: boolean }

const listTables = ({ sql }: Admin) =>
  sql<Table>(`
    select table_name as name, bool_or(column_name = 'case_id') as case,
      bool_or(column_name = 'membership_id') as membership
    from information_schema.columns where table_schema = 'public'
    group by table_name
    having bool_or(column_name = 'id') and bool_or(column_name = 'programme_id')`)

function readTable({ sql }: Admin, table: Table): Promise<Row[]> {
  // The names come from the catalogue of a database that we made.
  return sql<Row>(`
    select id::text as mark, '${table.name}' as "table", programme_id as "programmeId",
      ${table.case ? 'case_id' : 'null'} as "caseId",
      ${table.membership ? 'membership_id' : 'null'} as "membershipId"
    from public.${table.name} where programme_id is not null`)
}

const readPeople = ({ sql }: Admin) =>
  sql<Row>(`
    select mark, 'persons' as "table", m.programme_id as "programmeId", null as "caseId",
      m.id as "membershipId"
    from persons p join memberships m on m.person_id = p.id, unnest(array[p.id::text, p.name]) as mark
    union all
    select id::text, 'programmes', id, null, null from programmes`)

// The tables of the sealed texts are named in the texts themselves.
const readCases = ({ sql }: Admin) =>
  sql<Row>(`
    select mark, owned as "table", programme_id as "programmeId", id as "caseId",
      null as "membershipId"
    from cases,
      lateral (
        select unnest(array[id::text, subject_id::text, number, alias]), 'cases'
        union all
        select distinct table_name || ' of ' || number, table_name::text
        from information_schema.columns where column_name = 'case_id' and table_schema = 'public'
        union all values ('contact_notes of ' || number, 'contact_notes')
      ) as known (mark, owned)`)
