-- Files sent with statements, once each.
create table record_attachment (
  sha2 varchar(128) not null,
  content_type varchar(255) not null,
  content longblob not null,
  stored_at datetime(6) not null,
  primary key (sha2)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
