-- Attended sessions of courses with meetings are counted from the ledger.
insert ignore into work_item (kind, subject, status, due_at, created_at)
  select distinct 'recount-course', cast(l.course_id as char), 'WAITING', utc_timestamp(6), utc_timestamp(6)
  from lesson l where l.kind = 'SESSION' and l.removed_at is null;
