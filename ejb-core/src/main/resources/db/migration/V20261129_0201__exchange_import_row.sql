-- What became of a row, and what is needed to take it back.
create table import_row (
  job_id bigint not null,
  run tinyint not null,
  row_no int not null,
  outcome varchar(10) not null,
  subject_kind varchar(30) null,
  subject_id uuid null,
  before_values longtext null comment 'what stood there, JSON; null when the row made the thing',
  undo_state varchar(10) null,
  undo_code varchar(80) null,
  primary key (job_id, run, row_no),
  key ix_import_row_subject (subject_id),
  constraint fk_import_row_job foreign key (job_id) references import_job (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
