-- Lists of people are put in order by the directory in memory. An index of homes that carries the names as well is most of the work of moving a province to other units. The key of the person follows the home in it by itself, which is the order of entry.
alter table person drop key ix_person_home, add key ix_person_home (home_unit_id);
