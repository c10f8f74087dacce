-- A serial holds the code of the commune, which may be as long as a code may be.
alter table certificate modify column serial varchar(80) not null;
