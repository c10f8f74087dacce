-- What learners write for themselves beside lessons.
create table lesson_note (
  id bigint not null auto_increment,
  person_id bigint not null,
  lesson_id bigint not null,
  said varchar(5000) not null,
  saved_at datetime(6) not null,
  primary key (id),
  constraint uq_lesson_note unique key (person_id, lesson_id),
  key ix_lesson_note_lesson (lesson_id),
  constraint fk_lesson_note_person foreign key (person_id) references person (id),
  constraint fk_lesson_note_lesson foreign key (lesson_id) references lesson (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
