-- A unit that is split goes on for the time being in a unit that holds what has not been placed yet.
alter table unit_succession
  add column holding_unit_id bigint null,
  add constraint fk_unit_succession_holding foreign key (holding_unit_id) references organisational_unit (id);
