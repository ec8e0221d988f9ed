-- She may sleep there on the last day of a place: she departs on the day after it at the latest.
set local role stapteam_owner;

comment on column time_out_places.until_on is 'The last day on which it exists; a stay departs on the day after it at the latest.';
