-- What was completed is rebuilt at will, so a certificate of training points at who completed which programme.
alter table certificate drop column training_completion_id,
  add column programme_id bigint null after recognition_id,
  add column person_id bigint null after programme_id,
  add key ix_certificate_training (programme_id, person_id),
  add key ix_certificate_person (person_id),
  add constraint fk_certificate_programme foreign key (programme_id) references training_programme (id),
  add constraint fk_certificate_person foreign key (person_id) references person (id),
  add constraint ck_certificate_for check (
    recognition_id is not null and programme_id is null and person_id is null
    or recognition_id is null and programme_id is not null and person_id is not null);
