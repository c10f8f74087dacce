insert into household_place (household_id, unit_id, valid_from, valid_to)
select h.id, h.unit_id, h.valid_from, h.valid_to from household h;
