-- Statements that speak of others: they are found by what those are found by, whichever came first.
create table record_reference (
  target_statement_id uuid not null,
  record_id bigint not null,
  primary key (target_statement_id, record_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
