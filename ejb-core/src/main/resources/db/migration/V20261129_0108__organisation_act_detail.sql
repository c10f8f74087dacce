-- Who asked for an act, what it was asked to do, how far it is, and what it moved.
alter table succession_act
  add column requested_by_account_id bigint null,
  add column request longtext null comment 'the act as it was asked for, JSON',
  add column moved longtext null comment 'what was counted when it was applied, JSON',
  add column fault varchar(1000) null;
