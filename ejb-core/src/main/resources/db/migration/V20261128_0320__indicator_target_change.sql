-- What a target was and became, by whom and when. Append-only; null is no target.
create table target_change (
  id bigint not null auto_increment,
  indicator_code varchar(20) not null,
  unit_id bigint not null,
  year smallint not null,
  percent_before decimal(6,2) null,
  percent decimal(6,2) null,
  basis varchar(300) null,
  changed_by_account_id bigint null,
  changed_at datetime(6) not null,
  primary key (id),
  key ix_target_change_unit (unit_id, changed_at),
  constraint fk_target_change_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
