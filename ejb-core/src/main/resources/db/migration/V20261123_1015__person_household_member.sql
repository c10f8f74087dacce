create table household_member (
  id bigint not null auto_increment,
  household_id bigint not null,
  person_id bigint not null,
  member_role varchar(20) not null,
  valid_from date not null,
  valid_to date null,
  primary key (id),
  constraint uq_household_member_start unique key (person_id, valid_from),
  key ix_household_member_household (household_id, valid_from),
  constraint fk_household_member_household foreign key (household_id) references household (id),
  constraint fk_household_member_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
