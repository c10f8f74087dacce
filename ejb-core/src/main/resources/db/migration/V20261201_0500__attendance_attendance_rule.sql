-- From when to when a session takes people in by their phones, and from when they are late. Without a row the usual minutes hold.
create table attendance_rule (
  session_id bigint not null,
  version bigint not null default 0,
  opens_before_minutes int not null comment 'before the beginning',
  late_after_minutes int not null comment 'after the beginning',
  early_minutes int not null comment 'taken off when somebody leaves early',
  closes_after_minutes int not null comment 'after the end',
  code_version int not null comment 'codes of an older one are worth nothing',
  primary key (session_id),
  constraint fk_attendance_rule_session foreign key (session_id) references session (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
