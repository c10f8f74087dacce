-- Which succession act opened or closed a post.
alter table person_position
  add column opened_by_act_id bigint null,
  add column closed_by_act_id bigint null,
  add constraint fk_person_position_opened foreign key (opened_by_act_id) references succession_act (id),
  add constraint fk_person_position_closed foreign key (closed_by_act_id) references succession_act (id);
