-- Sessions that were planned together, one after the other.
create table session_series (
  session_id bigint not null,
  series_id uuid not null,
  primary key (session_id),
  key ix_session_series (series_id),
  constraint fk_session_series_session foreign key (session_id) references session (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
