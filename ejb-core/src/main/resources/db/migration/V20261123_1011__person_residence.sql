create table person_residence (
  id bigint not null auto_increment,
  person_id bigint not null,
  unit_id bigint not null comment 'hamlet, or commune when the hamlet is not known',
  valid_from date not null,
  valid_to date null,
  primary key (id),
  constraint uq_person_residence_start unique key (person_id, valid_from),
  key ix_person_residence_unit (unit_id, valid_from, valid_to, person_id),
  constraint fk_person_residence_person foreign key (person_id) references person (id),
  constraint fk_person_residence_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
