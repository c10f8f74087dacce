-- Who has sent a file: another that names its hash is not given it.
create table record_attachment_sender (
  sha2 varchar(128) not null,
  account_id bigint not null comment '0 for the portal',
  primary key (sha2, account_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
