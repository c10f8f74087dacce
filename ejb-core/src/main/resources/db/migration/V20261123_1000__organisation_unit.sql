-- A unit is only an identity: code, name, level, kind and parent are dated and stand in the version.
create table organisational_unit (
  id bigint not null auto_increment,
  public_id uuid not null,
  tree varchar(20) not null,
  version bigint not null default 0,
  created_at datetime(6) not null,
  primary key (id),
  constraint uq_organisational_unit_public unique key (public_id),
  key ix_organisational_unit_tree (tree)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
