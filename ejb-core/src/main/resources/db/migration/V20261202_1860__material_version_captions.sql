-- In which languages a recording can be read along: codes, parted by blanks.
alter table material_version add column captions varchar(60) null;
