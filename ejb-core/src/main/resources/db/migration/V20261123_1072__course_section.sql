create table course_section (
  id bigint not null auto_increment,
  course_id bigint not null,
  ordinal int not null,
  title varchar(300) collate utf8mb4_uca1400_vietnamese_as_ci not null,
  primary key (id),
  key ix_course_section_course (course_id, ordinal),
  constraint fk_course_section_course foreign key (course_id) references course (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
