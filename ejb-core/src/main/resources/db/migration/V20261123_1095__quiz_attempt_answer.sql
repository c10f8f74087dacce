create table attempt_answer (
  id bigint not null auto_increment,
  version bigint not null default 0,
  attempt_id bigint not null,
  ordinal int not null,
  question_version_id bigint not null,
  choice_order varchar(200) null,
  answer json null,
  save_key uuid null comment 'idempotency key of the last save',
  saved_at datetime(6) null,
  points decimal(6,2) null,
  correct boolean null,
  primary key (id),
  constraint uq_attempt_answer_ordinal unique key (attempt_id, ordinal),
  key ix_attempt_answer_question (question_version_id),
  constraint fk_attempt_answer_attempt foreign key (attempt_id) references attempt (id),
  constraint fk_attempt_answer_question foreign key (question_version_id) references question_version (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
