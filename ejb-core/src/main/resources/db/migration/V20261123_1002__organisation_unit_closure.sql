-- Who lay under whom and when: subtree questions are one indexed join. Derived from the versions; depth 0 is the unit itself.
create table unit_closure (
  ancestor_id bigint not null,
  descendant_id bigint not null,
  depth smallint not null,
  valid_from date not null,
  valid_to date null,
  primary key (ancestor_id, descendant_id, valid_from),
  key ix_unit_closure_descendant (descendant_id, valid_from),
  constraint fk_unit_closure_ancestor foreign key (ancestor_id) references organisational_unit (id),
  constraint fk_unit_closure_descendant foreign key (descendant_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
