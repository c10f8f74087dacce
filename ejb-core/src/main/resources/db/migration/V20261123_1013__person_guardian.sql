create table person_guardian (
  id bigint not null auto_increment,
  child_id bigint not null,
  guardian_id bigint not null,
  valid_from date not null,
  valid_to date null,
  primary key (id),
  constraint uq_person_guardian_pair unique key (child_id, guardian_id, valid_from),
  key ix_person_guardian_guardian (guardian_id),
  constraint fk_person_guardian_child foreign key (child_id) references person (id),
  constraint fk_person_guardian_guardian foreign key (guardian_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
