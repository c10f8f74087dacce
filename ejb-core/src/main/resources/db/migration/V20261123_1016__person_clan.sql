create table clan (
  id bigint not null auto_increment,
  public_id uuid not null,
  version bigint not null default 0,
  name varchar(200) collate utf8mb4_uca1400_vietnamese_as_ci not null,
  unit_id bigint not null comment 'where its council sits; members may live elsewhere',
  valid_from date not null,
  valid_to date null,
  created_at datetime(6) not null,
  primary key (id),
  constraint uq_clan_public unique key (public_id),
  key ix_clan_unit (unit_id),
  constraint fk_clan_unit foreign key (unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
