-- Old months of the ledger whose statements lie, or shall lie, in files of their own.
create table record_archive (
  month int not null comment 'year times 100 and month in which they were stored, UTC',
  status varchar(20) not null,
  file varchar(80) null comment 'name in the folder of archives',
  sha256 char(64) null comment 'sum of the file',
  statements bigint not null default 0 comment 'how many are in the file',
  changed_at datetime(6) not null,
  primary key (month)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
