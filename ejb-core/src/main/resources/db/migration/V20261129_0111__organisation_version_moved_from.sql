-- Where a version stood that began after the act which moved it.
alter table organisational_unit_version
  add column moved_from_parent_id bigint null,
  add column moved_from_area_id bigint null,
  add constraint fk_organisational_unit_version_moved foreign key (moved_from_parent_id) references organisational_unit (id),
  add constraint fk_organisational_unit_version_moved_area foreign key (moved_from_area_id) references organisational_unit (id);
