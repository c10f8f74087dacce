-- Which run is meant, so that who works for an earlier one stops; and who takes an import back, from where it stood.
alter table import_job
  add column generation int not null default 0 comment 'counts the runs' after run,
  add column undo_from varchar(20) null comment 'state before it was being taken back',
  add column undo_account_id bigint null comment 'who takes it back; null: the operator of the machine',
  add constraint fk_import_job_undo_account foreign key (undo_account_id) references account (id);
