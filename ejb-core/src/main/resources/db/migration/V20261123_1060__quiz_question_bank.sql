create table question_bank (
  id bigint not null auto_increment,
  public_id uuid not null,
  version bigint not null default 0,
  unit_id bigint not null,
  name varchar(200) collate utf8mb4_uca1400_vietnamese_as_ci not null,
  created_at datetime(6) not null,
  primary key (id),
  constraint uq_question_bank_public unique key (public_id),
  key ix_question_bank_unit (unit_id),
  constraint fk_question_bank_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
