-- A cell that could not be taken. Values of identity numbers are kept as their last four digits.
create table import_fault (
  id bigint not null auto_increment,
  job_id bigint not null,
  run tinyint not null,
  row_no int not null,
  column_no int null,
  column_name varchar(200) null,
  cell_value varchar(300) null,
  code varchar(80) not null,
  arguments varchar(2000) not null,
  primary key (id),
  key ix_import_fault_row (job_id, run, row_no, id),
  constraint fk_import_fault_job foreign key (job_id) references import_job (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
