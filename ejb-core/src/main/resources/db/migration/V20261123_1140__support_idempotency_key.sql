-- The answer to a POST that carried an Idempotency-Key, so that a repeated call gives the same answer.
create table idempotency_key (
  key_hash binary(32) not null,
  account_id bigint not null,
  request_hash binary(32) not null,
  status smallint not null,
  location varchar(500) null,
  body mediumtext null,
  created_at datetime(6) not null,
  primary key (key_hash),
  key ix_idempotency_key_created (created_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
