alter table lesson_progress drop foreign key fk_lesson_progress_enrolment, drop key uq_lesson_progress_pair, drop column enrolment_id,
  modify column person_id bigint not null,
  add constraint uq_lesson_progress_person_lesson unique key (person_id, lesson_id),
  add constraint fk_lesson_progress_person foreign key (person_id) references person (id);
