-- Households of merged communes may bear the same code: one that moved is told apart by its key.
alter table household
  add column code_twin bigint not null default 0;
