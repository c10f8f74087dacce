-- Who has taken which path up, and by which version it was finished.
create table path_learner (
  id bigint not null auto_increment,
  version bigint not null default 0,
  public_id uuid not null,
  person_id bigint not null,
  path_id bigint not null,
  taken_up_at datetime(6) not null,
  by_account_id bigint null,
  left_at datetime(6) null,
  finished_at datetime(6) null,
  finished_number int null,
  finish_trust varchar(20) null,
  statement_id uuid null,
  primary key (id),
  constraint uq_path_learner_public unique key (public_id),
  constraint uq_path_learner_pair unique key (person_id, path_id),
  key ix_path_learner_path (path_id, left_at, person_id),
  constraint fk_path_learner_person foreign key (person_id) references person (id),
  constraint fk_path_learner_path foreign key (path_id) references learning_path (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
