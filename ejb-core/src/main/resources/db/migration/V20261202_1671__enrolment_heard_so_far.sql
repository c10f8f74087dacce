-- What is known of it so far is when a lesson was last finished.
update enrolment e
  join (select g.person_id, l.course_id, max(g.completed_at) as finished from lesson_progress g
    join lesson l on l.id = g.lesson_id where g.completed_at is not null group by g.person_id, l.course_id) f
  on f.person_id = e.person_id and f.course_id = e.course_id
  set e.last_heard_at = f.finished;
