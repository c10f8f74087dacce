-- A new rule holds for those who begin from then on, or also for those who learn already: who set it decides, after a preview.
alter table completion_rule
  add column everybody boolean not null default false comment 'holds also for those who learnt already when it came',
  add column by_account_id bigint null;
