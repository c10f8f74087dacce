-- Until when a post was to last that an act ended.
alter table person_position
  add column closed_valid_to date null;
