create table clan_member (
  id bigint not null auto_increment,
  clan_id bigint not null,
  person_id bigint not null,
  member_role varchar(20) not null,
  valid_from date not null,
  valid_to date null,
  primary key (id),
  constraint uq_clan_member_start unique key (clan_id, person_id, valid_from),
  key ix_clan_member_person (person_id),
  constraint fk_clan_member_clan foreign key (clan_id) references clan (id),
  constraint fk_clan_member_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
