create table training_programme (
  id bigint not null auto_increment,
  public_id uuid not null,
  version bigint not null default 0,
  code varchar(60) not null,
  name varchar(300) collate utf8mb4_uca1400_vietnamese_as_ci not null,
  purpose varchar(30) not null comment 'such as IT_FOR_CADRES: what indicators ask for',
  basis varchar(300) null,
  unit_id bigint not null,
  valid_from date not null,
  valid_to date null,
  rule_number int not null default 1,
  status varchar(20) not null,
  created_at datetime(6) not null,
  primary key (id),
  constraint uq_training_programme_public unique key (public_id),
  constraint uq_training_programme_code unique key (code),
  constraint fk_training_programme_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
