-- What a statement is found by: agents, verb, activities, registration, each as the first eight bytes of a SHA-256.
create table record_term (
  term bigint not null,
  record_id bigint not null,
  primary key (term, record_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
