create table enrolment_rule (
  offering_id bigint not null,
  rule longtext not null comment 'who belongs in the offering, JSON',
  saved_at datetime(6) not null,
  by_account_id bigint not null,
  evaluated_at datetime(6) null comment 'when it was last followed for everybody',
  primary key (offering_id),
  constraint fk_enrolment_rule_offering foreign key (offering_id) references offering (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
