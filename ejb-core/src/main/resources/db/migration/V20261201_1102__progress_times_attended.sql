alter table lesson_progress
  add column times int not null default 0 comment 'at how many different sessions the lesson was attended' after best_score;
