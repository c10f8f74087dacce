-- The tree (all, any, n of m; opened, finished, score, attendance) as versioned data; changing it never deletes a completion.
create table completion_rule (
  id bigint not null auto_increment,
  course_id bigint not null,
  number int not null,
  rule json not null,
  effective_from datetime(6) not null,
  primary key (id),
  constraint uq_completion_rule_number unique key (course_id, number),
  constraint fk_completion_rule_course foreign key (course_id) references course (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
