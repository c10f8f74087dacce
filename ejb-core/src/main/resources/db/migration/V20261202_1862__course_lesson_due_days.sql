-- Within how many days of beginning the course a lesson should be learnt; null means whenever one likes.
alter table lesson add column due_days smallint null;
