-- Photos of signed papers from which a list was entered. The bytes lie in the store of files.
create table attendance_sheet (
  id bigint not null auto_increment,
  public_id uuid not null,
  session_id bigint not null,
  sha256 binary(32) not null,
  file_name varchar(255) not null,
  format varchar(20) not null,
  size_bytes bigint not null,
  kept_by_account_id bigint null,
  kept_at datetime(6) not null,
  primary key (id),
  constraint uq_attendance_sheet_public unique key (public_id),
  key ix_attendance_sheet_session (session_id),
  key ix_attendance_sheet_bytes (sha256),
  constraint fk_attendance_sheet_session foreign key (session_id) references session (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
