-- A question that was answered never changes: editing makes a version. The body holds choices, keys and feedback.
create table question_version (
  id bigint not null auto_increment,
  question_id bigint not null,
  number int not null,
  kind varchar(20) not null,
  prompt text not null,
  points decimal(6,2) not null,
  body json not null,
  created_by_account_id bigint null,
  created_at datetime(6) not null,
  primary key (id),
  constraint uq_question_version_number unique key (question_id, number),
  constraint fk_question_version_question foreign key (question_id) references question (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
