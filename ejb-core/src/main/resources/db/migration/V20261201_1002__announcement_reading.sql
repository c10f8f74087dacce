-- Who has opened an announcement, once for each account.
create table announcement_reading (
  announcement_id bigint not null,
  account_id bigint not null,
  read_at datetime(6) not null,
  primary key (announcement_id, account_id),
  key ix_announcement_reading_account (account_id),
  constraint fk_announcement_reading_announcement foreign key (announcement_id) references announcement (id),
  constraint fk_announcement_reading_account foreign key (account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
