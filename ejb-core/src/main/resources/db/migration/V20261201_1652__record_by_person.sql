-- What a person learnt lies together, in the order in which it was kept: deriving reads a few pages and not one for each record.
alter table activity_record
  modify column person_id bigint not null comment 'key of the person, 0 for nobody the register knows'
  , drop primary key
  , add primary key (person_id, id)
  , add key ix_activity_record_id (id, statement_id, authority_account_id, archived_form)
  , drop key ix_activity_record_person
  , drop key ix_activity_record_activity_person
  , add key ix_activity_record_activity_person (activity_hash(8), person_id)
  , drop column local_month
  , drop column stored_at
  , drop column registration;
