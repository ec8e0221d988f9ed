-- Sums of money are published as hours are: of too few women, or where one makes up most of them, they are withheld.
set local role stapteam_owner;

alter table edition_cells drop constraint edition_cells_unit_check,
  add constraint edition_cells_unit_check check (unit in ('persons', 'events', 'hours', 'euros'));
