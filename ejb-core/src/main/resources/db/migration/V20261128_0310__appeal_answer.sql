-- An appeal is answered by a day, with an outcome and a paper. What came in before had thirty days.
alter table appeal
  add column due_on date not null default (date(created_at) + interval 30 day) after reason,
  add column outcome varchar(20) null comment 'GRANTED or DISMISSED' after status,
  add column document_number varchar(60) null after outcome,
  add column answered_by_account_id bigint null after answer;
