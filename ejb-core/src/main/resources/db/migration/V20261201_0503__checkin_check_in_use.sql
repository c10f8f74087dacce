-- Which code of a screen let whom in, on whose device. Of the device only a hash is kept.
create table check_in_use (
  id bigint not null auto_increment,
  session_id bigint not null,
  person_id bigint not null,
  account_id bigint not null,
  device_hash binary(32) not null,
  step bigint not null comment 'which of the codes that follow each other',
  used_at datetime(6) not null,
  primary key (id),
  constraint uq_check_in_use unique key (session_id, person_id),
  key ix_check_in_use_device (session_id, device_hash),
  key ix_check_in_use_step (session_id, step),
  key ix_check_in_use_person (person_id),
  constraint fk_check_in_use_session foreign key (session_id) references session (id),
  constraint fk_check_in_use_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
