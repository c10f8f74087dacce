-- Learning paths: what one learns, step by step. The draft is the tree that is worked on; what learners see are the versions.
create table learning_path (
  id bigint not null auto_increment,
  version bigint not null default 0,
  public_id uuid not null,
  unit_id bigint not null,
  title varchar(200) not null,
  about varchar(4000) null,
  audience varchar(300) null,
  topic_code varchar(60) null,
  status varchar(20) not null,
  draft longtext not null,
  number int null,
  steps int not null default 0,
  created_by_account_id bigint null,
  created_at datetime(6) not null,
  modified_at datetime(6) not null,
  published_at datetime(6) null,
  primary key (id),
  constraint uq_learning_path_public unique key (public_id),
  key ix_learning_path_unit (unit_id),
  key ix_learning_path_status (status, published_at),
  constraint fk_learning_path_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
