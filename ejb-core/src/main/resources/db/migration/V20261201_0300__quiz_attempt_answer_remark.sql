-- A person marks what no machine can, and says why.
alter table attempt_answer
  add column remark varchar(2000) null after correct,
  add column marked_by_account_id bigint null after remark,
  add column marked_at datetime(6) null after marked_by_account_id;
