-- Each night progress is derived again from the ledger beside what is kept: how much was looked at, and what differed.
create table reconciliation (
  id bigint not null auto_increment,
  started_at datetime(6) not null,
  ended_at datetime(6) null,
  by_hand boolean not null,
  learners bigint not null default 0 comment 'people looked at, once for each course they learn',
  differing bigint not null default 0 comment 'lines and places that said something else than the ledger',
  queued bigint not null default 0 comment 'places whose progress was asked to be derived again',
  examples json not null comment 'the first that differed: place, lesson, what was kept and what the ledger says',
  primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
