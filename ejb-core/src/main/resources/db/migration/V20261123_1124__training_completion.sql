-- Derived from the ledger; thrown away and rebuilt at will. Leaving the post freezes nothing here: records stay.
create table training_completion (
  id bigint not null auto_increment,
  programme_id bigint not null,
  person_id bigint not null,
  items_met int not null,
  items_total int not null,
  completed_at datetime(6) null,
  evidence json not null,
  derived_at datetime(6) not null,
  primary key (id),
  constraint uq_training_completion_pair unique key (programme_id, person_id),
  key ix_training_completion_person (person_id),
  constraint fk_training_completion_programme foreign key (programme_id) references training_programme (id),
  constraint fk_training_completion_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
