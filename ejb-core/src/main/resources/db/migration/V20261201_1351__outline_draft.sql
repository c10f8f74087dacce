-- The one outline of a course that is being changed while learners go on seeing the published one. Every change gives the row a new public id, so that nobody changes or publishes what he has not seen.
create table outline_draft (
  id bigint not null auto_increment,
  version bigint not null default 0,
  public_id uuid not null,
  course_id bigint not null,
  base_number int not null comment 'the version it was begun on',
  taken_from int null comment 'the older version it was taken from',
  lessons json not null,
  changed_by_account_id bigint null,
  changed_at datetime(6) not null,
  primary key (id),
  constraint uq_outline_draft_public unique key (public_id),
  constraint uq_outline_draft_course unique key (course_id),
  constraint fk_outline_draft_course foreign key (course_id) references course (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
