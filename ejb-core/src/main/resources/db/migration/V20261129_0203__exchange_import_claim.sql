-- Of which thing a row of a file speaks: a second row of the same file about it is told the first.
create table import_claim (
  job_id bigint not null,
  run tinyint not null,
  claim bigint not null comment 'keyed hash, says nothing about the thing',
  row_no int not null,
  primary key (job_id, run, claim),
  constraint fk_import_claim_job foreign key (job_id) references import_job (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
