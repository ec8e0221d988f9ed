import { roles } from '../../src/platform/access/matrix.ts'
import type { Admin } from '../admin.ts'
import type { Arranged } from './arrange.ts'
import { situations } from './situations.ts'

/** Blocks every actor from every case of hers in this programme. Her parts in it stay: it is the block
 *  that must hold, and not that they ended. */
export async function blockEverybody({ world, actors, cases }: Arranged): Promise<void> {
  const { sql } = world.admin
  await sql('alter table conflict_blocks disable trigger separate')
  for (const role of roles) {
    const { programmeId, personId } = actors[role]
    const hers = situations.filter((situation) => situation !== 'foreign')
    for (const caseId of new Set(hers.map((situation) => cases[role][situation].id)))
      await sql(
        `insert into conflict_blocks (programme_id, case_id, person_id, ground, set_by, set_at)
         values ($1, $2, $3, 'other', $3, '2024-01-05')`,
        [programmeId, caseId, personId],
      )
  }
}

/** Tables with a case or a subject in them that lack the restrictive policy. */
export async function listUnshielded({ sql }: Admin): Promise<string[]> {
  const rows = await sql<{ name: string }>(
    `select distinct c.relname as name from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and a.attname in ('case_id', 'subject_id')
       and not exists (select from pg_policy p where p.polrelid = c.oid
         and p.polname = 'not_in_conflict' and not p.polpermissive)
     order by 1`,
  )
  return rows.map(({ name }) => name)
}

// Say nothing of a case: figures, a number or an alias that is new, and what is only written down.
const silent = new Set([
  'expire_handovers',
  'leave',
  'take_alias',
  'take_case_number',
  'open_cases_of_membership',
  'open_cases_of_person',
  'open_cases_of_organisation',
])
// Each leaves out what is blocked; who builds on one of these does too.
const leaveOut =
  /blocked_(cases|for|subjects)|cases_for|subjects_for|app\.reach|pinned_cases|party_cases|former_cases/

/** Functions of ours that runtime may call and that read cases past every policy. */
export async function listUnshieldedFunctions({ sql }: Admin): Promise<string[]> {
  const rows = await sql<{ name: string; source: string }>(
    `select p.proname as name, coalesce(pg_get_functiondef(p.oid), '') as source
     from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef
       and p.prorettype <> 'trigger'::regtype and has_function_privilege('stapteam_runtime', p.oid, 'execute')
     order by p.proname`,
  )
  return rows
    .filter(({ source }) => /case_id|public\.cases|subject_id/.test(source))
    .filter(({ name, source }) => !leaveOut.test(source) && !silent.has(name))
    .map(({ name }) => name)
}
