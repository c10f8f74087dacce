-- Staff look for a title as they type it, with or without marks.
alter table material add column title_folded varchar(300) not null default '' after title;
