-- Only the hash of the token is kept: who reads the table cannot sign in with it.
create table sign_in_session (
  token_hash binary(32) not null,
  account_id bigint not null,
  created_at datetime(6) not null,
  last_seen_at datetime(6) not null,
  expires_at datetime(6) not null,
  acting_for_person_id bigint null,
  primary key (token_hash),
  key ix_sign_in_session_account (account_id),
  key ix_sign_in_session_expires (expires_at),
  constraint fk_sign_in_session_account foreign key (account_id) references account (id),
  constraint fk_sign_in_session_acting foreign key (acting_for_person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
