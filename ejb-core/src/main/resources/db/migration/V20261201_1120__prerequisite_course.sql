-- Courses one finishes before another; shown on its page and asked when somebody enrols or opens it.
create table course_prerequisite (
  course_id bigint not null,
  needed_course_id bigint not null,
  primary key (course_id, needed_course_id),
  key ix_course_prerequisite_needed (needed_course_id),
  constraint fk_course_prerequisite_course foreign key (course_id) references course (id),
  constraint fk_course_prerequisite_needed foreign key (needed_course_id) references course (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
