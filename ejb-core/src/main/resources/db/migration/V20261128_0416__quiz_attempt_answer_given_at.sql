-- When and in what order the learner gave the answer: one that comes late never replaces a newer one.
alter table attempt_answer drop column save_key,
  add column given_at datetime(6) null after saved_at,
  add column device uuid null comment 'the browser it was given in' after given_at,
  add column device_sequence bigint not null default 0 comment 'how far that browser had counted' after device;
