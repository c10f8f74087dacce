create table household (
  id bigint not null auto_increment,
  public_id uuid not null,
  version bigint not null default 0,
  code varchar(40) not null,
  unit_id bigint not null,
  valid_from date not null,
  valid_to date null,
  created_at datetime(6) not null,
  primary key (id),
  constraint uq_household_public unique key (public_id),
  constraint uq_household_code unique key (unit_id, code),
  constraint fk_household_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
