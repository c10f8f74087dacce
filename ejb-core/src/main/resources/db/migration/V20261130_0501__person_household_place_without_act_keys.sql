-- As with the stays of people: an act moves half a million of them, and six keys a row are twice the work of three.
alter table household_place drop foreign key fk_household_place_opened, drop foreign key fk_household_place_closed, drop foreign key fk_household_place_moved, drop key fk_household_place_opened, drop key fk_household_place_closed, drop key fk_household_place_moved;
