-- N:M: which unit went on in which, with its share.
create table unit_succession (
  id bigint not null auto_increment,
  act_id bigint not null,
  predecessor_id bigint not null,
  successor_id bigint not null,
  share decimal(9,8) null comment 'part of the predecessor; null = partial, not yet measured',
  primary key (id),
  constraint uq_unit_succession_pair unique key (act_id, predecessor_id, successor_id),
  key ix_unit_succession_predecessor (predecessor_id),
  key ix_unit_succession_successor (successor_id),
  constraint fk_unit_succession_act foreign key (act_id) references succession_act (id),
  constraint fk_unit_succession_predecessor foreign key (predecessor_id) references organisational_unit (id),
  constraint fk_unit_succession_successor foreign key (successor_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
