create table material_reading (
  id bigint not null auto_increment,
  version bigint not null default 0,
  person_id bigint not null,
  material_id bigint not null,
  year smallint not null comment 'in Vietnam: titles are given by the year',
  place json null comment 'where the reader stopped: page or second',
  seconds_spent int not null default 0,
  started_at datetime(6) not null,
  saved_at datetime(6) not null,
  completed_at datetime(6) null,
  completed_statement_id uuid null,
  primary key (id),
  constraint uq_material_reading unique key (person_id, material_id, year),
  key ix_material_reading_heard (person_id, saved_at),
  constraint fk_material_reading_person foreign key (person_id) references person (id),
  constraint fk_material_reading_material foreign key (material_id) references material (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
