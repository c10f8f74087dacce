-- The act that made a unit: its undoing removes it again.
alter table organisational_unit
  add column made_by_act_id bigint null,
  add constraint fk_organisational_unit_made foreign key (made_by_act_id) references succession_act (id);
