-- Every tree a path was ever published with; none is ever changed.
create table learning_path_version (
  id bigint not null auto_increment,
  path_id bigint not null,
  number int not null,
  tree longtext not null,
  published_by_account_id bigint null,
  published_at datetime(6) not null,
  primary key (id),
  constraint uq_learning_path_version_number unique key (path_id, number),
  constraint fk_learning_path_version_path foreign key (path_id) references learning_path (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
