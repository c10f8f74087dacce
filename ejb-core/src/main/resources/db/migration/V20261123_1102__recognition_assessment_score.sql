-- What people say about a criterion: one row a level (SELF, GRASSROOTS, COMMUNE).
create table assessment_score (
  id bigint not null auto_increment,
  version bigint not null default 0,
  case_id bigint not null,
  criterion_code varchar(20) not null,
  level varchar(20) not null,
  points decimal(6,2) not null,
  reason varchar(1000) null,
  by_account_id bigint null,
  by_person_id bigint null,
  scored_at datetime(6) not null,
  primary key (id),
  constraint uq_assessment_score_level unique key (case_id, criterion_code, level),
  constraint fk_assessment_score_case foreign key (case_id) references assessment_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
