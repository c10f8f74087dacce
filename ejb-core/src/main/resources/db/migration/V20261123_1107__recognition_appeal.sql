create table appeal (
  id bigint not null auto_increment,
  public_id uuid not null,
  version bigint not null default 0,
  recognition_id bigint null,
  case_id bigint null,
  person_id bigint not null,
  reason varchar(2000) not null,
  status varchar(20) not null,
  answer varchar(2000) null,
  created_at datetime(6) not null,
  answered_at datetime(6) null,
  primary key (id),
  constraint uq_appeal_public unique key (public_id),
  key ix_appeal_person (person_id),
  constraint fk_appeal_recognition foreign key (recognition_id) references recognition (id),
  constraint fk_appeal_case foreign key (case_id) references assessment_case (id),
  constraint fk_appeal_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
