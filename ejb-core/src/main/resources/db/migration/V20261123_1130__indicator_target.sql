create table target (
  id bigint not null auto_increment,
  indicator_code varchar(20) not null,
  unit_id bigint not null,
  year smallint not null,
  percent decimal(6,2) not null,
  basis varchar(300) null,
  primary key (id),
  constraint uq_target_year unique key (indicator_code, unit_id, year),
  constraint fk_target_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
