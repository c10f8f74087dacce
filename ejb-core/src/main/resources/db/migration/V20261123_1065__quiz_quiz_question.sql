create table quiz_question (
  id bigint not null auto_increment,
  quiz_id bigint not null,
  question_id bigint not null,
  ordinal int not null,
  primary key (id),
  constraint uq_quiz_question_pair unique key (quiz_id, question_id),
  key ix_quiz_question_question (question_id),
  constraint fk_quiz_question_quiz foreign key (quiz_id) references quiz (id),
  constraint fk_quiz_question_question foreign key (question_id) references question (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
