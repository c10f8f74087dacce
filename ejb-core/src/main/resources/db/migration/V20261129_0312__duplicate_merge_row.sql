-- Every column a merge wrote, as it was and as it became: what taking it back reads. Bytes are written in hexadecimal.
create table person_merge_row (
  id bigint not null auto_increment,
  merge_id bigint not null,
  table_name varchar(64) not null,
  key_column varchar(64) not null,
  row_key bigint not null,
  column_name varchar(64) not null,
  old_value varchar(1000) null,
  new_value varchar(1000) null,
  primary key (id),
  key ix_person_merge_row_merge (merge_id, table_name, column_name, row_key),
  constraint fk_person_merge_row_merge foreign key (merge_id) references person_merge (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
