create table attendance (
  id bigint not null auto_increment,
  public_id uuid not null,
  version bigint not null default 0,
  session_id bigint not null,
  person_id bigint not null,
  status varchar(20) not null,
  minutes int null,
  way varchar(20) not null,
  recorded_by_account_id bigint null,
  recorded_at datetime(6) not null,
  statement_id uuid null comment 'the record in force, null when absent',
  primary key (id),
  constraint uq_attendance_public unique key (public_id),
  constraint uq_attendance_pair unique key (session_id, person_id),
  key ix_attendance_person (person_id),
  constraint fk_attendance_session foreign key (session_id) references session (id),
  constraint fk_attendance_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
