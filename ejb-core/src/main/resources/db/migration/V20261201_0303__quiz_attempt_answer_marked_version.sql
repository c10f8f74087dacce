-- A regrade marks an answer by a newer version than the one that was asked.
alter table attempt_answer add column marked_version_id bigint null after correct,
  add constraint fk_attempt_answer_marked_version foreign key (marked_version_id) references question_version (id);
