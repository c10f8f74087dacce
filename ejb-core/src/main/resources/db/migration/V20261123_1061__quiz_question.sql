create table question (
  id bigint not null auto_increment,
  public_id uuid not null,
  version bigint not null default 0,
  bank_id bigint not null,
  current_version_number int not null,
  status varchar(20) not null,
  created_at datetime(6) not null,
  primary key (id),
  constraint uq_question_public unique key (public_id),
  key ix_question_bank (bank_id, status),
  constraint fk_question_bank foreign key (bank_id) references question_bank (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
