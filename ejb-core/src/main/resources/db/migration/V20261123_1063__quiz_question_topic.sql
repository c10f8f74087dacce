create table question_topic (
  question_id bigint not null,
  topic_code varchar(60) not null,
  primary key (question_id, topic_code),
  constraint fk_question_topic_question foreign key (question_id) references question (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
