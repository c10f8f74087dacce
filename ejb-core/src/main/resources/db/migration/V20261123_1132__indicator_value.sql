-- A value as it was reported: a snapshot that later data does not move.
create table indicator_value (
  id bigint not null auto_increment,
  period_id bigint not null,
  indicator_code varchar(20) not null,
  unit_id bigint not null,
  map varchar(10) not null,
  as_of date not null,
  numerator decimal(20,4) not null,
  denominator decimal(20,4) not null,
  computed_at datetime(6) not null,
  primary key (id),
  constraint uq_indicator_value_cell unique key (period_id, indicator_code, unit_id, map),
  constraint fk_indicator_value_period foreign key (period_id) references reporting_period (id),
  constraint fk_indicator_value_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
