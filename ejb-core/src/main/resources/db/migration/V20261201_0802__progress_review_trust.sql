-- Finished courses that rest on something nobody has seen say so: looked at once, for those with such records.
insert ignore into work_item (kind, subject, status, due_at, created_at)
  select distinct 'review-finish', concat(e.person_id, ':', e.course_id), 'WAITING', utc_timestamp(6), utc_timestamp(6)
  from enrolment e
  where e.completed_at is not null
    and exists (select 1 from activity_record r where r.person_id = e.person_id and r.trust <> 'OBSERVED' and r.kind is not null);
