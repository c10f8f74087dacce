-- One entry went into another one.
create table person_merge (
  id bigint not null auto_increment,
  public_id uuid not null,
  survivor_id bigint not null,
  merged_id bigint not null,
  merged_at datetime(6) not null,
  merged_by_account_id bigint null,
  undone_at datetime(6) null,
  undone_by_account_id bigint null,
  primary key (id),
  constraint uq_person_merge_public unique key (public_id),
  key ix_person_merge_survivor (survivor_id),
  key ix_person_merge_merged (merged_id),
  constraint fk_person_merge_survivor foreign key (survivor_id) references person (id),
  constraint fk_person_merge_merged foreign key (merged_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
