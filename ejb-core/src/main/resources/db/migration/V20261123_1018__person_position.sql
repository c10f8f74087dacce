-- A post held in the Khuyến học association, a centre or a workplace: person x unit x kind, dated.
create table person_position (
  id bigint not null auto_increment,
  public_id uuid not null,
  version bigint not null default 0,
  person_id bigint not null,
  unit_id bigint not null,
  kind varchar(40) not null,
  valid_from date not null,
  valid_to date null,
  basis varchar(300) null,
  primary key (id),
  constraint uq_person_position_public unique key (public_id),
  constraint uq_person_position_start unique key (person_id, unit_id, kind, valid_from),
  key ix_person_position_unit (unit_id, kind, valid_from),
  constraint fk_person_position_person foreign key (person_id) references person (id),
  constraint fk_person_position_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
