-- Somebody says that the list of a session is wrong about him. The words stay as written; the answer comes once.
create table attendance_objection (
  id bigint not null auto_increment,
  version bigint not null default 0,
  public_id uuid not null,
  session_id bigint not null,
  person_id bigint not null,
  listed varchar(20) null comment 'what the list said then; null when it said nothing',
  claimed varchar(20) not null comment 'what it should say',
  reason varchar(1000) not null,
  created_at datetime(6) not null,
  outcome varchar(20) null comment 'GRANTED or DISMISSED; null while it waits',
  answer varchar(300) null,
  answered_by_account_id bigint null,
  answered_at datetime(6) null,
  primary key (id),
  constraint uq_attendance_objection_public unique key (public_id),
  key ix_attendance_objection_session (session_id, person_id),
  key ix_attendance_objection_person (person_id),
  key ix_attendance_objection_waiting (outcome, created_at),
  constraint fk_attendance_objection_session foreign key (session_id) references session (id),
  constraint fk_attendance_objection_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
