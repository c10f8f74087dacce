create table recognition_decision (
  id bigint not null auto_increment,
  public_id uuid not null,
  title varchar(30) not null,
  year smallint not null,
  decision_number varchar(60) not null,
  decision_date date not null,
  signer varchar(150) not null,
  signer_position varchar(150) null,
  unit_id bigint not null,
  basis varchar(20) not null comment 'CASES or PAPER',
  decided_by_account_id bigint null,
  created_at datetime(6) not null,
  primary key (id),
  constraint uq_recognition_decision_public unique key (public_id),
  constraint uq_recognition_decision_number unique key (unit_id, decision_number, decision_date),
  constraint fk_recognition_decision_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
