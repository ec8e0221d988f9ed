import type { Admin } from '../../api/test/admin.ts'

export const sabotages = ['a loosened policy', 'a session that stays on its connection'] as const

/** Breaks this database on purpose. @throws for a name that is not in the list */
export async function sabotage({ sql }: Admin, name: string): Promise<void> {
  if (name === sabotages[0]) {
    // One that no second gate stands behind: most rows are joined to a case that is looked at, too.
    await sql('alter policy read_related on emergency_accesses using (true)')
  } else if (name === sabotages[1]) {
    await sql(stayingSession)
  } else throw new Error(`There is no sabotage called ${name}.`)
}

// Whoever came first over a connection is who all the others are, too: what pooling does to a
// setting that outlives its transaction.
const stayingSession = `
  create or replace function app.enter(token text) returns app.actor_row
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform set_config('app.session',
      coalesce(nullif(current_setting('app.session', true), ''), token), not true);
    return app.actor();
  end $$`
