/** What anybody would write who needs the rows and nothing else. */

export const caseload = `
  select c.id, c.number, c.alias, co.phase, co.phase_since, co.stability, co.continuation_needed,
    co.closed_out_of_sight, co.version, m.id as membership_id, p.name, o.name as organisation,
    r.manner, r.introduced_at, lower(r.during) as since, s.case_id is not null as safe
  from responsibilities r
  join cases c on c.programme_id = r.programme_id and c.id = r.case_id
  join case_courses co on co.programme_id = c.programme_id and co.case_id = c.id
  join memberships m on m.programme_id = r.programme_id and m.id = r.membership_id
  join persons p on p.id = m.person_id
  join organisations o on o.programme_id = m.programme_id and o.id = m.organisation_id
  left join safe_contacts s on s.programme_id = c.programme_id and s.case_id = c.id
  where r.programme_id = $1 and r.membership_id = $2 and upper_inf(r.during) and co.phase <> 'closed'
  order by c.number`

export const contactsOf = `
  select c.*, m.role, p.name, o.name as organisation, n.sealed, n.private_to_peer, n.shared_at
  from contacts c
  join memberships m on m.programme_id = c.programme_id and m.id = c.membership_id
  join persons p on p.id = m.person_id
  join organisations o on o.programme_id = m.programme_id and o.id = m.organisation_id
  left join contact_notes n on n.programme_id = c.programme_id and n.contact_id = c.id
  where c.programme_id = $1 and c.case_id = $2
  order by c.occurred_at desc, c.id desc
  limit 51`

export const logContact = `
  with contact as (
    insert into contacts (programme_id, case_id, membership_id, occurred_at, kind, outcome,
      direct_minutes, indirect_minutes, travel_minutes, domains, recorded_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $4) returning id
  ), note as (
    insert into contact_notes (programme_id, contact_id, case_id, membership_id, private_to_peer, sealed)
    select $1, id, $2, $3, false, convert_to($11, 'UTF8') from contact
  )
  select id from contact`
