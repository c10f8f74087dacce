-- One legal act that changes the map (merge, split, rename, move, code change).
create table succession_act (
  id bigint not null auto_increment,
  public_id uuid not null,
  kind varchar(20) not null,
  legal_basis varchar(300) not null,
  effective_date date not null,
  state varchar(20) not null,
  created_at datetime(6) not null,
  applied_at datetime(6) null,
  undone_at datetime(6) null,
  primary key (id),
  constraint uq_succession_act_public unique key (public_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
