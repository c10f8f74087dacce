-- Who helped to organise a session (besides the presenter): counts as contribution of cadres.
create table session_helper (
  session_id bigint not null,
  person_id bigint not null,
  part varchar(20) not null,
  primary key (session_id, person_id),
  key ix_session_helper_person (person_id),
  constraint fk_session_helper_session foreign key (session_id) references session (id),
  constraint fk_session_helper_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
