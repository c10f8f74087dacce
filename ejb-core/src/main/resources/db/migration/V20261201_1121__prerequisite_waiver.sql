-- Who may take a course without having finished what it needs, and why.
create table prerequisite_waiver (
  id bigint not null auto_increment,
  person_id bigint not null,
  course_id bigint not null,
  reason varchar(500) not null,
  by_account_id bigint null,
  given_at datetime(6) not null,
  primary key (id),
  constraint uq_prerequisite_waiver_pair unique key (person_id, course_id),
  key ix_prerequisite_waiver_course (course_id),
  constraint fk_prerequisite_waiver_person foreign key (person_id) references person (id),
  constraint fk_prerequisite_waiver_course foreign key (course_id) references course (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
