create table lesson_progress (
  id bigint not null auto_increment,
  version bigint not null default 0,
  enrolment_id bigint not null,
  lesson_id bigint not null,
  state varchar(20) not null,
  place json null comment 'where the learner stopped: page, second, scroll',
  seconds_spent int not null default 0,
  best_score decimal(7,6) null,
  started_at datetime(6) null,
  saved_at datetime(6) not null,
  completed_at datetime(6) null,
  completed_statement_id uuid null,
  primary key (id),
  constraint uq_lesson_progress_pair unique key (enrolment_id, lesson_id),
  constraint fk_lesson_progress_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint fk_lesson_progress_lesson foreign key (lesson_id) references lesson (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
