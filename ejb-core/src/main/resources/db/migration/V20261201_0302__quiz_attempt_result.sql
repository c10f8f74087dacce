-- The results an attempt had before it was regraded.
create table attempt_result (
  id bigint not null auto_increment,
  attempt_id bigint not null,
  number int not null,
  score decimal(8,2) not null,
  score_max decimal(8,2) not null,
  passed boolean not null,
  statement_id uuid not null,
  line_points text not null comment 'points of the answers in their order',
  reason varchar(500) not null,
  replaced_by_account_id bigint null,
  replaced_at datetime(6) not null,
  primary key (id),
  constraint uq_attempt_result_number unique key (attempt_id, number),
  constraint fk_attempt_result_attempt foreign key (attempt_id) references attempt (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
