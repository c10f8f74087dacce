-- Which succession act opened or closed a role.
alter table role_assignment
  add column opened_by_act_id bigint null,
  add column closed_by_act_id bigint null,
  add constraint fk_role_assignment_opened foreign key (opened_by_act_id) references succession_act (id),
  add constraint fk_role_assignment_closed foreign key (closed_by_act_id) references succession_act (id);
