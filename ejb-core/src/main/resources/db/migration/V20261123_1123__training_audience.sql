create table training_audience (
  id bigint not null auto_increment,
  programme_id bigint not null,
  position_kind varchar(40) not null,
  level varchar(20) null,
  primary key (id),
  constraint uq_training_audience_kind unique key (programme_id, position_kind, level),
  constraint fk_training_audience_programme foreign key (programme_id) references training_programme (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
