-- Where a person works: staff of a workplace (unit) at a date.
create table person_employment (
  id bigint not null auto_increment,
  person_id bigint not null,
  unit_id bigint not null,
  valid_from date not null,
  valid_to date null,
  primary key (id),
  constraint uq_person_employment_start unique key (person_id, unit_id, valid_from),
  key ix_person_employment_unit (unit_id, valid_from),
  constraint fk_person_employment_person foreign key (person_id) references person (id),
  constraint fk_person_employment_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
