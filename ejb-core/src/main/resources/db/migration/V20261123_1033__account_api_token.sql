create table api_token (
  token_hash binary(32) not null,
  account_id bigint not null,
  label varchar(100) not null,
  created_at datetime(6) not null,
  expires_at datetime(6) null,
  revoked_at datetime(6) null,
  primary key (token_hash),
  key ix_api_token_account (account_id),
  constraint fk_api_token_account foreign key (account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
