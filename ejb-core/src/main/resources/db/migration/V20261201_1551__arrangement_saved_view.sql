-- A filter and an order of a list of the console, kept by one account under a name of its own.
create table saved_view (
  id bigint not null auto_increment,
  version bigint not null default 0,
  public_id uuid not null,
  account_id bigint not null,
  desk_list varchar(20) not null comment 'COURSES or SESSIONS',
  name varchar(60) not null,
  query varchar(500) not null comment 'what stands behind the question mark of the address',
  opens_first boolean not null default false comment 'whether the list opens with it',
  created_at datetime(6) not null,
  primary key (id),
  constraint uq_saved_view_public unique key (public_id),
  constraint uq_saved_view_name unique key (account_id, desk_list, name),
  constraint fk_saved_view_account foreign key (account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
