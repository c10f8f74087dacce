-- Who was written since: how the directory of names keeps up with the table.
alter table person add key ix_person_modified (modified_at);
