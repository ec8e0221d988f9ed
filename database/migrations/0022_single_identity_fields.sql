-- She has one call name, one legal name, one birth date and one list of languages at a time;
-- phones, addresses, places to find her and people to warn can be several.
set local role stapteam_owner;

create unique index identity_fields_single on identity_fields (programme_id, case_id, field)
  where ended_at is null and field in ('call-name', 'legal-name', 'birth-date', 'languages');
