-- As with the stays of people: an act moves half a million of them, and six keys a row are twice the work of three.
alter table clan_place drop foreign key fk_clan_place_opened, drop foreign key fk_clan_place_closed, drop foreign key fk_clan_place_moved, drop key fk_clan_place_opened, drop key fk_clan_place_closed, drop key fk_clan_place_moved;
