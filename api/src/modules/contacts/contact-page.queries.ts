import type { Statement } from '../../platform/database/index.ts'
import type { NoteRow } from './contact-notes.queries.ts'
import type { ContactRow } from './contacts.queries.ts'

/** A contact with its writer, and its note where the actor may read it. */
export type PageRow = ContactRow &
  Pick<NoteRow, 'privateToPeer' | 'sharedAt'> & {
    sealed: Buffer | null
    noteVersion: number
  }

/** Contacts that a page shows; one more is asked, to know whether another page follows. */
export const pageSize = 50

/** A page of contacts, the latest first, as a statement of a flight. @param before the last one of the
 *  page before, or null */
export const askPage = (caseId: string, before: string | null): Statement => ({
  name: 'contact-page',
  text: page,
  values: [caseId, before],
})

// The writers are few: found once each, not once for every contact.
const page = `
  with shown as materialized (
    select c.* from contacts c
    where c.case_id = $1 and ($2::uuid is null or (c.occurred_at, c.id) < (
      select l.occurred_at, l.id from contacts l where l.case_id = $1 and l.id = $2))
    order by c.occurred_at desc, c.id desc limit ${pageSize + 1}
  ), writers as materialized (
    select m.id, m.role, p.name, o.name as organisation from memberships m
    join persons p on p.id = m.person_id
    join organisations o on o.programme_id = m.programme_id and o.id = m.organisation_id
    where m.programme_id = (select app.actor_programme())
      and m.id = any (array(select distinct membership_id from shown))
  )
  select c.id, c.case_id as "caseId", c.occurred_at as "occurredAt", c.recorded_at as "recordedAt", c.kind,
    c.outcome, c.direct_minutes as "directMinutes", c.indirect_minutes as "indirectMinutes",
    c.travel_minutes as "travelMinutes", c.third_party_minutes as "thirdPartyMinutes", c.domains, c.version,
    w.id as "membershipId", w.role, w.name, w.organisation,
    n.sealed, n.private_to_peer as "privateToPeer", n.shared_at as "sharedAt", n.version as "noteVersion"
  from shown c
  join writers w on w.id = c.membership_id
  left join contact_notes n on n.programme_id = c.programme_id and n.contact_id = c.id
  order by c.occurred_at desc, c.id desc`
