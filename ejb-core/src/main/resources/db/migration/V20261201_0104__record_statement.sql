-- The whole statements, apart from the columns derivations read. In order of storing, so that an old month is one run of pages.
create table record_statement (
  record_id bigint not null,
  body mediumblob not null comment 'JSON, deflated',
  primary key (record_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
