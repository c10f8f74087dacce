-- Every earlier state of an attendance, with who changed it and when.
create table attendance_change (
  id bigint not null auto_increment,
  attendance_id bigint not null,
  status varchar(20) not null,
  minutes int null,
  way varchar(20) not null,
  changed_by_account_id bigint null,
  changed_at datetime(6) not null,
  statement_id uuid null,
  primary key (id),
  key ix_attendance_change_attendance (attendance_id, changed_at),
  constraint fk_attendance_change_attendance foreign key (attendance_id) references attendance (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
