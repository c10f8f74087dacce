create table course_topic (
  course_id bigint not null,
  topic_code varchar(60) not null,
  primary key (course_id, topic_code),
  key ix_course_topic_code (topic_code),
  constraint fk_course_topic_course foreign key (course_id) references course (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
