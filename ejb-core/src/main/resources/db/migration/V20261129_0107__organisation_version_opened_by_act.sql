-- Which succession act opened or closed what a unit was.
alter table organisational_unit_version
  add column opened_by_act_id bigint null,
  add column closed_by_act_id bigint null,
  add constraint fk_organisational_unit_version_opened foreign key (opened_by_act_id) references succession_act (id),
  add constraint fk_organisational_unit_version_closed foreign key (closed_by_act_id) references succession_act (id);
