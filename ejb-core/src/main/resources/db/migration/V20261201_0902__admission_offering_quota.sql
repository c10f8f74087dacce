create table offering_quota (
  offering_id bigint not null,
  unit_id bigint not null,
  seats int not null comment 'how many people of the unit and of what lies in it',
  primary key (offering_id, unit_id),
  key ix_offering_quota_unit (unit_id),
  constraint fk_offering_quota_offering foreign key (offering_id) references offering (id),
  constraint fk_offering_quota_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
