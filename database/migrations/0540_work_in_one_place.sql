-- The work of a year is thousands of facts of one programme, each on a page among those of all others: reading
-- them took most of the time of the monitor. Here they lie together with all that is counted of them. Only
-- kinds whose attributes are numbers and names of lists: an entry has a greatest size.
set local role stapteam_owner;

create index facts_work on facts (programme_id, occurred_at)
  include (kind, subject_id, membership_id, entity_id, recorded_at, attributes)
  where kind in ('contact-recorded', 'contact-corrected', 'hours-recorded', 'hours-corrected');
