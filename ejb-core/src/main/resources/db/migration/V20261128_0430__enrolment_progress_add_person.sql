-- How far somebody is with a lesson belongs to the person: a seat given back takes nothing learnt with it.
alter table lesson_progress add column person_id bigint null after version;
