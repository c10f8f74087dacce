-- Who vouched for an entry and when: the unit for which it was done, and the account that did it.
alter table person
  add column confirmed_at datetime(6) null,
  add column confirmed_at_unit_id bigint null,
  add column confirmed_by_account_id bigint null;
