-- Two entries that may be of one person, the older one first; a decision is kept and not asked again.
create table duplicate_pair (
  id bigint not null auto_increment,
  public_id uuid not null,
  one_id bigint not null,
  other_id bigint not null,
  reason varchar(20) not null,
  status varchar(20) not null,
  found_at datetime(6) not null,
  decided_at datetime(6) null,
  decided_by_account_id bigint null,
  primary key (id),
  constraint uq_duplicate_pair_public unique key (public_id),
  constraint uq_duplicate_pair_people unique key (one_id, other_id),
  key ix_duplicate_pair_other (other_id),
  key ix_duplicate_pair_status (status, reason),
  constraint fk_duplicate_pair_one foreign key (one_id) references person (id),
  constraint fk_duplicate_pair_other foreign key (other_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
