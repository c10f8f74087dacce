-- A record of nobody the register knows will say 0: what a key of people begins with cannot be empty.
alter table activity_record drop foreign key fk_activity_record_person;
