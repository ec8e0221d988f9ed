-- Hours of work are published beside persons and events: of too few women, or where one makes up most of them, they
-- are withheld as events are.
set local role stapteam_owner;

alter table edition_cells drop constraint edition_cells_unit_check,
  add constraint edition_cells_unit_check check (unit in ('persons', 'events', 'hours'));
