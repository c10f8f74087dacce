-- Evidence that is not a record: a note, a paper, a photo kept in the store.
create table evidence (
  id bigint not null auto_increment,
  public_id uuid not null,
  case_id bigint not null,
  criterion_code varchar(20) not null,
  note varchar(1000) null,
  sha256 binary(32) null,
  media_type varchar(100) null,
  file_name varchar(255) null,
  trust varchar(20) not null,
  by_account_id bigint null,
  given_at datetime(6) not null,
  primary key (id),
  constraint uq_evidence_public unique key (public_id),
  key ix_evidence_case (case_id, criterion_code),
  constraint fk_evidence_case foreign key (case_id) references assessment_case (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
