-- The outline of a course as learners saw it from a moment on. The lessons are told whole, in order: a version can be read when the course has long become another. A published version never changes.
create table outline_version (
  id bigint not null auto_increment,
  course_id bigint not null,
  number int not null,
  lessons json not null,
  why varchar(300) collate utf8mb4_uca1400_vietnamese_as_ci null,
  by_account_id bigint null comment 'null: it was there before versions were kept',
  published_at datetime(6) not null,
  primary key (id),
  constraint uq_outline_version_number unique key (course_id, number),
  constraint fk_outline_version_course foreign key (course_id) references course (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
