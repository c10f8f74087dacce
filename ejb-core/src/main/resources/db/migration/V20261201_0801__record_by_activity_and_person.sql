-- What stands of people and activities is found without reading all that others did with the same, or all else they did.
alter table activity_record
  add key ix_activity_record_activity_person (activity_hash, person_id, happened_at)
  , drop key ix_activity_record_activity;
