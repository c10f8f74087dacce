create table quiz (
  id bigint not null auto_increment,
  public_id uuid not null,
  version bigint not null default 0,
  unit_id bigint not null,
  title varchar(300) collate utf8mb4_uca1400_vietnamese_as_ci not null,
  pass_mark decimal(5,4) not null comment '0 to 1',
  attempts_allowed int null,
  time_limit_minutes int null,
  shuffled boolean not null default false,
  draw_count int null,
  feedback varchar(20) not null,
  created_at datetime(6) not null,
  modified_at datetime(6) not null,
  primary key (id),
  constraint uq_quiz_public unique key (public_id),
  key ix_quiz_unit (unit_id),
  constraint fk_quiz_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
