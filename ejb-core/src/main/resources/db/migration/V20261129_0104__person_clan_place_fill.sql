insert into clan_place (clan_id, unit_id, valid_from, valid_to)
select c.id, c.unit_id, c.valid_from, c.valid_to from clan c;
