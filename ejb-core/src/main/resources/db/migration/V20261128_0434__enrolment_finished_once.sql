-- A course is finished once: each place of the learner in it, when the first was.
update enrolment e
  join (select person_id, course_id, min(completed_at) as finished from enrolment
    where completed_at is not null group by person_id, course_id) f
  on f.person_id = e.person_id and f.course_id = e.course_id
  set e.completed_at = f.finished,
    e.status = case when e.status = 'ACTIVE' then 'COMPLETED' else e.status end
  where e.status in ('ACTIVE', 'COMPLETED');
