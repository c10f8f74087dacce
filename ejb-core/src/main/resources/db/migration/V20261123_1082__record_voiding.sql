-- A record is corrected by a voiding one; the voided row itself stays as it was.
create table voiding (
  voided_statement_id uuid not null,
  voiding_statement_id uuid not null,
  voided_at datetime(6) not null,
  primary key (voided_statement_id),
  constraint uq_voiding_statement unique key (voiding_statement_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
