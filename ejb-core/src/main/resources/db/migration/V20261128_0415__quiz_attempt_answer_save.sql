-- Every save of an answer that named itself, so that one sent again, however late, changes nothing.
create table attempt_answer_save (
  attempt_answer_id bigint not null,
  save_key uuid not null,
  saved_at datetime(6) not null,
  primary key (attempt_answer_id, save_key),
  constraint fk_attempt_answer_save_answer foreign key (attempt_answer_id) references attempt_answer (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

insert into attempt_answer_save (attempt_answer_id, save_key, saved_at)
  select id, save_key, saved_at from attempt_answer where save_key is not null and saved_at is not null;
