-- Two comparisons never run at once: the one that runs says so, and nobody else can.
alter table reconciliation
  add column running boolean null comment 'true while it runs, else null'
  , add constraint uq_reconciliation_running unique key (running);
