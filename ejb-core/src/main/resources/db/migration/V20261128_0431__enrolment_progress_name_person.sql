update lesson_progress g join enrolment e on e.id = g.enrolment_id set g.person_id = e.person_id;
-- Of several lines of one person about one lesson the finished one stays, else the last saved,
-- with the longest time, the best score and the earliest beginning of all.
update lesson_progress g
  join (select person_id, lesson_id, max(seconds_spent) as seconds, max(best_score) as score, min(started_at) as started
    from lesson_progress group by person_id, lesson_id) a
  on a.person_id = g.person_id and a.lesson_id = g.lesson_id
  set g.seconds_spent = a.seconds, g.best_score = a.score, g.started_at = a.started;
delete g from lesson_progress g
  join (select id, row_number() over (partition by person_id, lesson_id order by state = 'DONE' desc, saved_at desc, id desc) as place
    from lesson_progress) r on r.id = g.id
  where r.place > 1;
