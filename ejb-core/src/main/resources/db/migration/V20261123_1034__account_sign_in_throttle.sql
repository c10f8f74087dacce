-- Failed sign-ins counted by hashed key (user name, or address), so that unknown names are throttled like known ones.
create table sign_in_throttle (
  key_hash binary(32) not null,
  failures int not null,
  window_start datetime(6) not null,
  blocked_until datetime(6) null,
  primary key (key_hash)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
