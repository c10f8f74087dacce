-- Where a household lived and when, half-open; household.unit_id is the place of today, kept from here.
create table household_place (
  id bigint not null auto_increment,
  household_id bigint not null,
  unit_id bigint not null,
  valid_from date not null,
  valid_to date null,
  opened_by_act_id bigint null,
  closed_by_act_id bigint null,
  moved_from_unit_id bigint null,
  primary key (id),
  constraint uq_household_place_start unique key (household_id, valid_from),
  key ix_household_place_unit (unit_id, valid_from, valid_to),
  constraint fk_household_place_household foreign key (household_id) references household (id),
  constraint fk_household_place_unit foreign key (unit_id) references organisational_unit (id),
  constraint fk_household_place_opened foreign key (opened_by_act_id) references succession_act (id),
  constraint fk_household_place_closed foreign key (closed_by_act_id) references succession_act (id),
  constraint fk_household_place_moved foreign key (moved_from_unit_id) references organisational_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
