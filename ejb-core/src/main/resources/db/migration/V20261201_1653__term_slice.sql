-- The ledger in slices by ascending key: the terms of new records fall into the last piece of their index.
create table term_slice (
  number int not null,
  first_key bigint not null comment 'lowest key its records may have',
  primary key (number)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
