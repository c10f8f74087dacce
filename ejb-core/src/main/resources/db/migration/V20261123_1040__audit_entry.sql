-- Append-only: who did what, under which role, for whom.
create table audit_entry (
  id bigint not null auto_increment,
  public_id uuid not null,
  at datetime(6) not null,
  account_id bigint null,
  role varchar(30) null,
  role_unit_id bigint null,
  for_person_id bigint null,
  action varchar(60) not null,
  subject_kind varchar(40) not null,
  subject_id varchar(64) null,
  unit_id bigint null,
  outcome varchar(20) not null,
  detail varchar(1000) null,
  primary key (id),
  constraint uq_audit_entry_public unique key (public_id),
  key ix_audit_entry_at (at),
  key ix_audit_entry_account (account_id, at),
  key ix_audit_entry_person (for_person_id, at),
  key ix_audit_entry_subject (subject_kind, subject_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
