-- What places say of the progress of their people is counted again.
insert ignore into work_item (kind, subject, status, due_at, created_at)
  select 'rebuild-progress', cast(id as char), 'WAITING', utc_timestamp(6), utc_timestamp(6)
  from enrolment where status = 'ACTIVE';
