-- Until when a role was to last that an act ended.
alter table role_assignment
  add column closed_valid_to date null;
