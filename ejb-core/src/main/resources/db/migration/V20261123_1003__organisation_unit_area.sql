-- Dated marks of a place, such as REMOTE (lower threshold of the Learning Citizen title).
create table unit_area (
  id bigint not null auto_increment,
  unit_id bigint not null,
  area varchar(20) not null,
  valid_from date not null,
  valid_to date null,
  basis varchar(300) null,
  primary key (id),
  constraint uq_unit_area_start unique key (unit_id, area, valid_from),
  constraint fk_unit_area_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
